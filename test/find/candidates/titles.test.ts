/** Runs of capitalised words with small words between them. */
import { expect, it } from 'vitest';
import { eachTitle } from '../../../src/find/candidates/titles.ts';
import { english } from '../../../src/languages/en/index.ts';
import { sentencesIn } from '../seen.ts';

function titlesAt(text: string, language = english): readonly number[] {
  const ends: number[] = [];
  eachTitle(sentencesIn('en', text)[0]?.profiles ?? [], 0, language, (end) => ends.push(end));
  return ends;
}

it.each([
  ['Bank for International Settlements', [3, 4]],
  ['Bank for the Wondra', [4]],
  ['Bank for the of Wondra', []],
  ['Bank met Wondra', []],
  ['bank for Wondra', []],
  ['U.S. Officials met', []],
  ['Kerl Is on Fire and the Smoke Can', []],
  ['Pan Am Corp', [2, 3]],
  ['West Wondra-based Kerl Steel', []],
  ['U.S. Postal Service', [3]],
])('%s ends at %j', (text, ends) => expect(titlesAt(text)).toEqual(ends));

it('are none where all nouns are capitalised', () => {
  expect(titlesAt('Bank for International Settlements', { ...english, capitalNouns: true })).toEqual([]);
});
