/** What the finder sees of words and texts, by name. */
import { analyse, spanOf } from '../../src/find/analysis.ts';
import type { AnalysedSentence } from '../../src/find/candidates/index.ts';
import { eachFeatures } from '../../src/find/features/index.ts';
import { nameOfFeature } from '../../src/find/features/names.ts';
import { templatesWith } from '../../src/find/features/templates.ts';
import { type Facts, factsInside, factsOf } from '../../src/find/profile/facts.ts';
import { lookUp } from '../../src/find/profile/lookup.ts';
import type { Profile } from '../../src/find/profile/profile.ts';
import type { Sources } from '../../src/find/profile/sources.ts';
import { knowledge } from '../knowledge.ts';

const { gazetteer } = knowledge;

export function sourcesOf(code: string): Sources {
  const { words, language } = knowledge.of(code);
  return { gazetteer, words, language };
}

/** The facts of a word, within a sentence or at its beginning. */
export function factsIn(code: string, word: string, inside = true): Facts {
  const sources = sourcesOf(code);
  const facts = factsOf(lookUp(word, sources), sources);
  return (inside ? factsInside(facts, sources) : undefined) ?? facts;
}

/** The profile of a word within a sentence. */
export function profileIn(code: string, word: string): Profile {
  const profile = knowledge.of(code).profileOf(word, true);
  return profile.inside ?? profile;
}

/** The sentences of a text, analysed. */
export const sentencesIn = (code: string, text: string): readonly AnalysedSentence[] =>
  analyse(text, knowledge.of(code), gazetteer).sentences;

/** The candidates of a text, as they stand in it. */
export function candidatesIn(code: string, text: string): readonly string[] {
  const analysis = analyse(text, knowledge.of(code), gazetteer);
  return analysis.sentences.flatMap(({ candidates }, s) =>
    candidates.map((candidate) => {
      const { start, end } = spanOf(analysis, s, candidate);
      return text.slice(start, end);
    }),
  );
}

/** The features of the first candidate of a text that stands so in it, by name. */
export function featuresIn(code: string, text: string, name: string): readonly string[] {
  const own = knowledge.of(code);
  const analysis = analyse(text, own, gazetteer);
  const { sentences, memory } = analysis;
  const templates = templatesWith(own.language.rules);
  const around = { gazetteer, memory, alone: sentences.length === 1 };
  for (const [s, sentence] of sentences.entries()) {
    const wanted = sentence.candidates.findIndex((candidate) => {
      const { start, end } = spanOf(analysis, s, candidate);
      return text.slice(start, end) === name;
    });
    if (wanted === -1) continue;
    const names: string[] = [];
    eachFeatures(sentence, around, (candidate, features, count) => {
      if (candidate !== wanted) return;
      for (const feature of features.subarray(0, count)) names.push(nameOfFeature(feature, templates));
    });
    return names;
  }
  return [];
}
