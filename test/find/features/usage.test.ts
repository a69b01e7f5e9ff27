/** Features of how words are used, drawn for candidates of a sentence. */
import { expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { eachFeatures } from '../../../src/find/features/index.ts';
import { nameOfFeature } from '../../../src/find/features/names.ts';
import { templatesWith } from '../../../src/find/features/templates.ts';
import { createProfiles } from '../../../src/find/profile/profile.ts';
import { compileWords } from '../../../src/knowledge/compile/words.ts';
import { openWords } from '../../../src/knowledge/open/words.ts';
import { knowledge } from '../../knowledge.ts';

const own = knowledge.of('de');
const { gazetteer } = knowledge;
const usage = [['Wondra', 'Lindrau', 'Bonn'], ['sang', 'rief'], ['Chor']];
const words = openWords(compileWords({ forms: new Map(), lists: [], usage, made: [] }), 'a.bin');
const templates = templatesWith(own.language.rules, words.usage.names);
const profileOf = createProfiles({ gazetteer, words, language: own.language });

/** The features of usage of the candidate with this text. */
function usageOf(text: string, name: string): readonly string[] {
  const { tokens, sentences, memory } = analyse(text, { ...own, words, profileOf }, gazetteer);
  const found: string[] = [];
  for (const sentence of sentences)
    eachFeatures(sentence, { gazetteer, memory, alone: true }, (i, features, count) => {
      const { start = 0, end = 0 } = sentence.candidates[i] ?? {};
      if (text.slice(tokens.starts[start], tokens.ends[end - 1]) === name)
        found.push(
          ...Array.from(features.subarray(0, count), (feature) => nameOfFeature(feature, templates)),
        );
    });
  return found.filter((feature) => feature.includes('usage')).sort();
}

it('a single word and the words beside it', () => {
  expect(usageOf('Gestern rief Wondra .', 'Wondra')).toEqual([
    'left+usage=sang,rief Wondra,Lindrau,Bonn',
    'left-usage=sang,rief',
    'usage=Wondra,Lindrau,Bonn',
  ]);
  expect(usageOf('Wondra sang .', 'Wondra')).toEqual([
    'right-usage=sang,rief',
    'usage+right=Wondra,Lindrau,Bonn sang,rief',
    'usage=Wondra,Lindrau,Bonn',
  ]);
});

it('the first and the last of several words', () =>
  expect(usageOf('Gestern sang Wondra Chor .', 'Wondra Chor')).toEqual([
    'first-usage=Wondra,Lindrau,Bonn',
    'last-usage=Chor',
    'left-usage=sang,rief',
  ]));
