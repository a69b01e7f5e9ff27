import { expect, it } from 'vitest';
import { analyse } from '../../src/find/analysis.ts';
import { relationsOf } from '../../src/find/relations.ts';
import type { Relate } from '../../src/relate/index.ts';
import { knowledge } from '../knowledge.ts';

it('the words of a sentence are given where they stand in the text', () => {
  const text = 'Das ist neu. Emil Wondra kam.';
  const german = knowledge.of('de');
  const analysis = analyse(text, german, knowledge.gazetteer);
  let words: readonly string[] = [];
  const relate: Relate = (_, mentions, wordsOf, now) => {
    const { starts, ends, first, ...sentence } = wordsOf(1);
    words = sentence.words.map((_word, i) => text.slice(starts[first + i], ends[first + i]));
    expect(sentence.words.map((word) => word.text)).toEqual(words);
    expect([mentions, wordsOf(2).words, now]).toEqual([[], [], 2020]);
    return [];
  };
  relationsOf(text, analysis, [], relate, '2020-01-03');
  expect(words).toEqual(['Emil', 'Wondra', 'kam', '.']);
});
