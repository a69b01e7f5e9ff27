import { expect, it } from 'vitest';
import { analyse } from '../../src/find/analysis.ts';
import { relationsOf } from '../../src/find/relations.ts';
import { knowledge } from '../knowledge.ts';

it('the words of a sentence are given where they stand in the text', () => {
  const text = 'Das ist neu. Emil Wondra kam.';
  const german = knowledge.of('de');
  const analysis = analyse(text, german, knowledge.gazetteer);
  let words: readonly string[] = [];
  relationsOf(text, analysis, [], (_, mentions, wordsOf) => {
    const { starts, ends, first, ...sentence } = wordsOf(1);
    words = sentence.words.map((_word, i) => text.slice(starts[first + i], ends[first + i]));
    expect(sentence.words.map((word) => word.text)).toEqual(words);
    expect([mentions, wordsOf(2).words]).toEqual([[], []]);
    return [];
  });
  expect(words).toEqual(['Emil', 'Wondra', 'kam', '.']);
});
