import { expect, it } from 'vitest';
import { typo } from '../../../src/review/finders/typo.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(typo);
const doubtOf = (one: string, other: string) => doubted(one, other)[0]?.doubt ?? 0;

it('believes a letter too many sooner than one in place of another', () =>
  expect(doubtOf('Wondrastadt (place)', 'Wondrasstadt (place)')).toBeGreaterThan(
    doubtOf('Wondrastadt (place)', 'Wandrastadt (place)'),
  ));

it('believes it sooner within a kind', () =>
  expect(doubtOf('Wondrastadt (place)', 'Wondrasstadt (place)')).toBeGreaterThan(
    doubtOf('Wondrastadt (place)', 'Wondrasstadt (organization)'),
  ));

it('believes it sooner of long names', () =>
  expect(doubtOf('Nordwondrastadt (place)', 'Nordwondrasstadt (place)')).toBeGreaterThan(
    doubtOf('Wondrau (place)', 'Wonndrau (place)'),
  ));

it('passes over short names, and over numbers', () => {
  expect(doubted('Wondra (place)', 'Wandra (place)')).toEqual([]);
  expect(doubted('Gruppe Wondra 47 (organization)', 'Gruppe Wondra 48 (organization)')).toEqual([]);
});
