/** The roles of symbols. */
import { expect, it } from 'vitest';
import { NAME_ROLES, ROLE_OF } from '../../../src/find/features/name-roles.ts';
import { SYMBOLS, symbolCode, type WordSymbol } from '../../../src/find/profile/symbols.ts';

it('every symbol has one, and every role serves', () => {
  expect(ROLE_OF).toHaveLength(SYMBOLS.length);
  expect([...new Set(ROLE_OF)].sort((a, b) => a - b)).toEqual([...NAME_ROLES.keys()]);
});

it.each<[WordSymbol, string]>([
  ['first', 'given'],
  ['noun-surname', 'family'],
  ['place/person', 'person'],
  ['unknown', 'new'],
  ['org-tail', 'organization'],
  ['punctuation', 'mark'],
])('%s: %s', (symbol, role) => expect(String(NAME_ROLES[ROLE_OF[symbolCode(symbol)] ?? -1])).toBe(role));
