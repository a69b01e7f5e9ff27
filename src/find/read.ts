/** Scores the candidates of all sentences and takes the best reading of each. */

import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate, Sentence } from './candidates.ts';
import { bestPath, type Reading } from './decode.ts';
import { eachFeatures, type Surroundings } from './features/index.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { FeatureWeights } from './weights/weights.ts';

/** What was decided for one sentence. `scores` holds one number for each candidate and kind. */
export interface SentenceReading {
  /** Features of the chosen candidates. */
  readonly features: ReadonlyMap<number, Int32Array>;
  readonly path: readonly Reading[];
  readonly scores: Float64Array;
}

const K = KINDS.length;

/** Reads all sentences of an analysed text. */
export function readSentences(
  analysis: Analysis,
  { weights }: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly SentenceReading[] {
  const around = { gazetteer, memory: analysis.memory, alone: analysis.sentences.length === 1 };
  return analysis.sentences.map((sentence) => readSentence(sentence, around, weights));
}

const UNREAD: SentenceReading = { features: new Map(), path: [], scores: new Float64Array(0) };

function readSentence(sentence: Sentence, around: Surroundings, weights: FeatureWeights): SentenceReading {
  const { profiles, candidates } = sentence;
  if (candidates.length === 0) return UNREAD;
  const scores = new Float64Array(candidates.length * K);
  eachFeatures(sentence, around, (i, features, count) => weights.sum(features, count, scores, i * K));
  const path = bestPath(profiles.length, candidates, scores);
  const chosen = new Map<number, Int32Array>();
  const keep = (i: number, features: Int32Array, count: number) => chosen.set(i, features.slice(0, count));
  if (path.length > 0)
    eachFeatures(
      sentence,
      around,
      keep,
      path.map(({ candidate }) => candidate),
    );
  return { features: chosen, path, scores };
}

/** The spans and kinds of all readings, for scoring without evidence. */
export function readingSpans(
  analysis: Analysis,
  knowledge: Pick<LanguageKnowledge, 'weights'>,
  gazetteer: Gazetteer,
): readonly (Span & { readonly kind: Kind })[] {
  const { tokens, bounds, sentences } = analysis;
  return readSentences(analysis, knowledge, gazetteer).flatMap(({ path }, s) =>
    path.map(({ candidate, kind }) => {
      const { start, end } = (sentences[s] as Sentence).candidates[candidate] as Candidate;
      const offset = bounds[s] as number;
      return {
        start: tokens.starts[offset + start] as number,
        end: tokens.ends[offset + end - 1] as number,
        kind: KINDS[kind] as Kind,
      };
    }),
  );
}
