/** Questions to class bits. */
import { expect, it } from 'vitest';
import { has, isClear, isListed, N, W } from '../../../src/find/profile/classes.ts';

it('has: one class in common is enough', () => {
  expect(has(N['first-name'] | N.place, N.place | N.club)).toBe(true);
  expect(has(N['first-name'], N.place | N.club)).toBe(false);
});

it('listed are names, not the words that stand in them', () => {
  expect(
    [N['first-name'], N.surname, N.place, N.organization, N.person, N['rare-place']].every(isListed),
  ).toBe(true);
  expect([0, N['name-word'], N.club, N['legal-form'], N.particle, N.demonym].some(isListed)).toBe(false);
});

it('clear is what is trusted and not ambiguous', () => {
  expect(isClear(N.place | N.trusted)).toBe(true);
  expect(isClear(N.place | N.trusted | N.ambiguous)).toBe(false);
  expect(isClear(N.place)).toBe(false);
});

it('every class has a bit of its own', () => {
  for (const classes of [Object.values(N), Object.values(W)]) {
    expect(new Set(classes).size).toBe(classes.length);
    expect(classes.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
  }
});
