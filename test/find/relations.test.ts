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
    words = wordsOf(1).map(({ start, end }) => text.slice(start, end));
    expect(wordsOf(1).map(({ word }) => word.text)).toEqual(words);
    expect([mentions, wordsOf(2)]).toEqual([[], []]);
    return [];
  });
  expect(words).toEqual(['Emil', 'Wondra', 'kam', '.']);
});
