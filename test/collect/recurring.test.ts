import { expect, it } from 'vitest';
import { BOILERPLATE_FROM, findRecurring } from '../../src/collect/recurring.ts';
import { findVersions, repeatedIn } from '../../src/collect/versions.ts';
import { BOILERPLATE, UNIQUE } from '../../src/occurrences/occurrences.ts';

/** `Morgen abC`: who printed the sentences a and b, and C, which has few words. */
function recurring(...articles: readonly string[]) {
  const hashed = articles.map((one) => {
    const [source = '', letters = ''] = one.split(' ');
    const hashes = Array.from(letters, (letter) => letter.charCodeAt(0));
    return { source, hashes, words: Array.from(letters, (letter) => (letter < 'a' ? 2 : 10)) };
  });
  const repeated = repeatedIn(hashed);
  return findRecurring(hashed, findVersions(hashed, repeated), repeated);
}

it('sentences that recur share a number', () => {
  const { numbers, boilerplate } = recurring('Morgen abxyz', 'Abend buvw');
  expect(numbers[0]?.[0]).toBe(UNIQUE);
  expect(numbers[0]?.[1]).toBeGreaterThan(BOILERPLATE);
  expect(numbers[1]?.[0]).toBe(numbers[0]?.[1]);
  expect(boilerplate).toEqual([]);
});

it('a few words are the same in versions of one article only', () => {
  const { numbers } = recurring('Morgen Aabc', 'Morgen Aabcd', 'Abend Axyz');
  expect(numbers[1]?.[0]).toBe(numbers[0]?.[0]);
  expect(numbers[2]?.[0]).not.toBe(numbers[0]?.[0]);
});

const own = (i: number) => [0, 1, 2].map((j) => String.fromCharCode(0x4e00 + 3 * i + j)).join('');
const teasers = (source: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${source} ${own(i + (source === 'Abend' ? 100 : 0))}t`);

it('what a source prints below many articles is boilerplate, there alone', () => {
  const { numbers, boilerplate } = recurring(...teasers('Morgen', BOILERPLATE_FROM), ...teasers('Abend', 1));
  expect(numbers.slice(0, -1).map((of) => of[3])).toEqual(
    Array.from({ length: BOILERPLATE_FROM }, () => BOILERPLATE),
  );
  expect(numbers.at(-1)?.[3]).toBeGreaterThan(BOILERPLATE);
  expect(boilerplate).toEqual([{ source: 'Morgen', article: 0, sentence: 3, articles: BOILERPLATE_FROM }]);
});

it('what stands in fewer, or in versions of one article, is none', () => {
  expect(recurring(...teasers('Morgen', BOILERPLATE_FROM - 1)).boilerplate).toEqual([]);
  const ticker = Array.from({ length: 9 }, (_, i) => `Morgen ${'abcdefghijklm'.slice(0, 4 + i)}`);
  expect(recurring(...ticker).boilerplate).toEqual([]);
});
