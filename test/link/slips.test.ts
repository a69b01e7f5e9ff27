import { expect, it } from 'vitest';
import { hashesOf } from '../../src/base/key-index.ts';
import { createSlips, spellingOf } from '../../src/link/slips.ts';

/** A name that so many articles print. */
const noted = (name: Parameters<typeof spellingOf>[0], articles: number, isListed = false) => {
  const text = spellingOf(name);
  return { spelling: hashesOf([text]), text, articles, isListed };
};

const named = (given: string, bare: string) => ({ given, bare, letters: given + bare });

function pairsOf(
  notes: readonly (readonly [given: string, bare: string, articles: number, listed?: boolean])[],
) {
  const slips = createSlips({ isNamePart: () => false });
  const numbers = new Map<string, number>();
  for (const [given, bare, articles, listed = false] of notes) {
    const name = named(given, bare);
    const number = numbers.get(name.letters) ?? numbers.size;
    numbers.set(name.letters, number);
    slips.note(noted(name, articles, listed), number);
  }
  const pairs: string[] = [];
  slips.each((wrong, right) => pairs.push(`${wrong} ${right}`));
  return new Set(pairs);
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
  const slips = createSlips({ isNamePart: () => false });
  slips.note(noted({ given: 'hua', bare: 'chun-ying', letters: 'huachunying' }, 6), 0);
  slips.note(noted({ given: 'hua', bare: 'chunying', letters: 'huachunying' }, 6), 0);
  slips.note(noted({ given: 'hua', bare: 'chunyng', letters: 'huachunyng' }, 1), 1);
  const pairs: number[][] = [];
  slips.each((wrong, right) => pairs.push([wrong, right]));
  expect(pairs).toContainEqual([1, 0]);
});
