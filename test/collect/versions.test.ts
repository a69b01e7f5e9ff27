import { expect, it } from 'vitest';
import { findVersions, type HashedArticle, repeatedIn } from '../../src/collect/versions.ts';

/** Each letter is a sentence of ten words. */
const articles = (...texts: readonly string[]): readonly HashedArticle[] =>
  texts.map((text) => ({
    source: '',
    hashes: Array.from(text, (letter) => letter.charCodeAt(0)),
    words: Array.from(text, () => 10),
  }));

const versions = (...texts: readonly string[]) => {
  const given = articles(...texts);
  return [...findVersions(given, repeatedIn(given))];
};

it('repeated is what stands twice, in whatever article', () => {
  expect(
    [...repeatedIn(articles('abc', 'cd', 'dee'))].map((hash) => String.fromCharCode(hash)).sort(),
  ).toEqual(['c', 'd', 'e']);
  expect([...repeatedIn([{ source: '', hashes: [0, 0], words: [0, 0] }])]).toEqual([]);
});

it('updates and the states of a ticker are versions of the first', () => {
  expect(versions('abc', 'abcd', 'abcdefgh', 'abcdefghijklmnop', 'xyz')).toEqual([0, 0, 0, 0, 4]);
});

it('a cut copy is a version, a shared paragraph is none', () => {
  expect(versions('abcdefghij', 'abcd')).toEqual([0, 0]);
  expect(versions('abcdefghij', 'abklmno')).toEqual([0, 1]);
});

it('a sentence of thousands of articles is compared with few of them', () => {
  const many = Array.from(
    { length: 300 },
    (_, i) => `a${String.fromCharCode(0x4e00 + i)}${String.fromCharCode(0x5e00 + i)}`,
  );
  expect(versions(...many)).toEqual(many.map((_, i) => i));
});
