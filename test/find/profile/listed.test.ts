/** What lists say of a word. */
import { expect, it } from 'vitest';
import { N } from '../../../src/find/profile/classes.ts';
import { isBody, isHardlyListed, listedAs } from '../../../src/find/profile/listed.ts';

it.each([
  ['organization', N.organization],
  ['organization/other', N.organization | N.place],
  ['organization/other', N.organization | N.surname],
  ['place', N.place],
  ['place/person', N.place | N['first-name']],
  ['first', N['first-name']],
  ['surname', N.surname],
  ['surname', N.person],
  ['first/surname', N['first-name'] | N.person],
  ['rare-place', N['rare-place'] | N['name-word']],
  ['name-word', N['name-word']],
  [undefined, N.trusted | N.demonym],
] as const)('%s', (expected, names) => expect(listedAs(names)).toBe(expected));

it('bodies are organizations and places, hardly listed is what only stands in names', () => {
  expect((['organization', 'organization/other', 'place', 'place/person'] as const).every(isBody)).toBe(true);
  expect(([undefined, 'first', 'surname', 'rare-place', 'name-word'] as const).some(isBody)).toBe(false);
  expect(([undefined, 'name-word'] as const).every(isHardlyListed)).toBe(true);
  expect((['rare-place', 'place'] as const).some(isHardlyListed)).toBe(false);
});
