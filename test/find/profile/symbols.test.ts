/** Symbols and contexts have codes of their own. */
import { expect, it } from 'vitest';
import {
  CONTEXTS,
  contextCode,
  contextSet,
  EDGE,
  SYMBOLS,
  symbolCode,
  symbolSet,
} from '../../../src/find/profile/symbols.ts';
import { SMALL_WORDS } from '../../../src/languages/small-words.ts';

it('each name has the code of its place', () => {
  expect(SYMBOLS.map(symbolCode)).toEqual([...SYMBOLS.keys()]);
  expect(CONTEXTS.map(contextCode)).toEqual([...CONTEXTS.keys()]);
  expect(EDGE).toBe(contextCode('edge'));
});

it('sets hold the codes of their names', () => {
  const both = symbolSet('first', 'role');
  expect(SYMBOLS.filter((name) => both.has(symbolCode(name)))).toEqual(['first', 'role']);
  expect([contextSet('quote').has(contextCode('quote')), contextSet('quote').has(EDGE)]).toEqual([
    true,
    false,
  ]);
  expect([both.has(-1), both.has(9999)]).toEqual([false, false]);
});

it('every class of small words is a context', () => {
  expect(SMALL_WORDS.filter((name) => !(CONTEXTS as readonly string[]).includes(name))).toEqual([]);
});
