/** The look ahead never says no where parts can match, and looks no further than it is told. */
import { expect, it } from 'vitest';
import { lookAhead, type Part } from '../../src/rules/look-ahead.ts';
import { isTag, tagSet } from '../../src/rules/tags.ts';

/** Words written as `word:Tag`. */
const wordsOf = (sentence: string) =>
  sentence.split(' ').map((token) => {
    const [normal = '', tag = ''] = token.split(':');
    const { low, high } = isTag(tag) ? tagSet(tag) : tagSet();
    return { term: { normal, low, high } };
  });

const CAPITALS: Part = { tag: 'Capital', greedy: true };
const may = (parts: readonly Part[], sentence: string, to = 99): boolean => {
  const words = wordsOf(sentence);
  return lookAhead(parts)(words, 0, Math.min(to, words.length));
};

it.each<[readonly Part[], string, boolean]>([
  [[CAPITALS, { tag: 'LegalForm' }], 'A:Capital B:Capital AG:LegalForm', true],
  [[CAPITALS, { tag: 'LegalForm' }], 'A:Capital B:Capital kam', false],
  [[CAPITALS, { word: 'für', optional: true }, { tag: 'Role' }], 'A:Capital Bote:Role', true],
  [[CAPITALS, { word: 'für', optional: true }, { tag: 'Role' }], 'A:Capital für Bote:Role', true],
  [[CAPITALS, { fastOr: new Set(['am', 'an']) }], 'A:Capital an', true],
  [[CAPITALS, { regex: /^\d+$/ }], 'A:Capital zwei', false],
  [[CAPITALS, { choices: [[{ tag: 'Noun' }], [{ tag: 'Role' }]] }], 'A:Capital Bote:Role', true],
  [[CAPITALS, { tag: 'Noun', negative: true }, { tag: 'Role' }], 'A:Capital', true],
])('%j in %j: %j', (parts, sentence, expected) => expect(may(parts, sentence)).toBe(expected));

it('words behind the window do not count', () => {
  const parts: readonly Part[] = [CAPITALS, { tag: 'LegalForm' }];
  expect(may(parts, 'A:Capital B:Capital AG:LegalForm', 3)).toBe(true);
  expect(may(parts, 'A:Capital B:Capital AG:LegalForm', 2)).toBe(false);
});
