/** Scores the candidates of all sentences and decodes the best names of each. */

import { item } from '../base/item.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import { type Analysis, spanOf } from './analysis.ts';
import type { AnalysedSentence } from './candidates/index.ts';
import { doubt } from './doubted.ts';
import { createCollected } from './features/collected.ts';
import { eachFeatures, type Surroundings } from './features/index.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { bestSegmentation, type Segment } from './overlaps.ts';
import { overrule } from './overruled.ts';
import { runnerUp } from './runner-up.ts';
import type { FeatureWeights } from './weights/weights.ts';

/** What was decided for one sentence. */
export interface DecodedSentence {
  readonly segments: readonly Segment[];
  /** One number for each candidate and kind. */
  readonly scores: Float64Array;
  /** Features of the chosen candidates. */
  readonly features: ReadonlyMap<number, Int32Array>;
}

const K = KINDS.length;
const collected = createCollected();
const EMPTY: DecodedSentence = { segments: [], scores: new Float64Array(0), features: new Map() };

/** Decodes all sentences of an analysed text. */
export function decodeSentences(
  { sentences, memory }: Analysis,
  { weights }: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly DecodedSentence[] {
  const around = { gazetteer, memory, alone: sentences.length === 1 };
  return sentences.map((sentence) => decodeSentence(sentence, around, weights));
}

function decodeSentence(
  sentence: AnalysedSentence,
  around: Surroundings,
  weights: FeatureWeights,
): DecodedSentence {
  const { profiles, candidates } = sentence;
  if (candidates.length === 0) return EMPTY;
  const scores = new Float64Array(candidates.length * K);
  collected.clear();
  eachFeatures(sentence, around, (i, features, count) => {
    weights.sum(features, count, scores, i * K);
    collected.add(features, count);
  });
  overrule(sentence, scores);
  doubt(sentence, around.gazetteer, scores);
  const segments = bestSegmentation(profiles.length, candidates, scores);
  const features = new Map(segments.map(({ candidate }) => [candidate, collected.of(candidate)]));
  return { segments, scores, features };
}

/** The spans and kinds of all names with their margins, for scoring without evidence. */
export function decodedSpans(
  analysis: Analysis,
  knowledge: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly (Span & { readonly kind: Kind; readonly margin: number })[] {
  return decodeSentences(analysis, knowledge, gazetteer).flatMap(({ segments, scores }, s) =>
    segments.map((segment) => ({
      ...spanOf(analysis, s, item(item(analysis.sentences, s).candidates, segment.candidate)),
      kind: item(KINDS, segment.kind),
      margin: runnerUp(segment, scores).margin,
    })),
  );
}
