import { expect, it } from 'vitest';
import { hashesOf } from '../../src/base/key-index.ts';
import { createSlips, type SlipPairs, type Slips, slipsIn, spellingOf } from '../../src/link/slips.ts';

/** A name that so many articles print. */
const noted = (name: Parameters<typeof spellingOf>[0], articles: number, isListed = false) => {
  const text = spellingOf(name);
  return { spelling: hashesOf([text]), text, articles, isListed };
};

const named = (given: string, bare: string) => ({ given, bare, letters: given + bare });

const byTwos = (pairs: SlipPairs): readonly string[] =>
  [...pairs].flatMap((wrong, i) => (i % 2 === 0 ? [`${wrong} ${pairs[i + 1]}`] : []));

/** The pairs in so many shares, each once. */
const found = (slips: Slips, shares: number): ReadonlySet<string> =>
  new Set(slips.searches(shares).flatMap((one) => byTwos(slipsIn(one, { isNamePart: () => false }))));

function pairsOf(
  notes: readonly (readonly [given: string, bare: string, articles: number, listed?: boolean])[],
) {
  const slips = createSlips();
  const numbers = new Map<string, number>();
  for (const [given, bare, articles, listed = false] of notes) {
    const name = named(given, bare);
    const number = numbers.get(name.letters) ?? numbers.size;
    numbers.set(name.letters, number);
    slips.note(noted(name, articles, listed), number);
  }
  const [alone, ...shared] = [1, 2, 7].map((shares) => found(slips, shares));
  for (const some of shared) expect(some).toEqual(alone);
  return alone;
}

it('a name may be a slip of one that is listed, or ten times as frequent in all of its records', () => {
  expect(
    pairsOf([
      ['wolfang', 'wodarg', 1],
      ['wolfgang', 'wodarg', 1, true],
    ]),
  ).toEqual(new Set(['0 1']));
  const often = ['mirko', 'wondratschek', 6] as const;
  expect(pairsOf([['mirko', 'wondraschek', 1], often, often])).toEqual(new Set(['0 1']));
  expect(pairsOf([['mirko', 'wondraschek', 1], often])).toEqual(new Set());
});

it('names that print parts in two ways are one by their letters', () => {
  const slips = createSlips();
  slips.note(noted({ given: 'hua', bare: 'chun-ying', letters: 'huachunying' }, 6), 0);
  slips.note(noted({ given: 'hua', bare: 'chunying', letters: 'huachunying' }, 6), 0);
  slips.note(noted({ given: 'hua', bare: 'chunyng', letters: 'huachunyng' }, 1), 1);
  expect(found(slips, 1)).toContain('1 0');
});
