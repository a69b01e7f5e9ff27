/** Scores the candidates of all sentences and takes the best reading of each. */

import { rowFlagBit, wordBit } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { KINDS, type Kind, type Span } from '../model.ts';
import { type Analysis, eachFeatures } from './analysis.ts';
import type { Candidate, Sentence } from './candidates.ts';
import { bestPath, type Reading } from './decode.ts';
import type { Surroundings } from './features.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { Profile } from './profile.ts';
import { symbolCode } from './symbols.ts';
import type { Weights } from './weights.ts';

/** What was decided for one sentence. `scores` holds one number for each candidate and kind. */
export interface SentenceReading {
  /** Features of the candidates that score for some kind; the chosen ones are among them. */
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

const sums = new Float64Array(K);
const UNREAD: SentenceReading = { features: new Map(), path: [], scores: new Float64Array(0) };

function readSentence(sentence: Sentence, around: Surroundings, weights: Weights): SentenceReading {
  const { profiles, candidates } = sentence;
  if (candidates.length === 0) return UNREAD;
  const scores = new Float64Array(candidates.length * K);
  const kept = new Map<number, Int32Array>();
  eachFeatures(sentence, around, (i, features, count) => {
    weights.sum(features, count, sums);
    raiseListed(candidates[i] as Candidate, profiles, around.gazetteer);
    scores.set(sums, i * K);
    if ((sums[0] as number) > 0 || (sums[1] as number) > 0 || (sums[2] as number) > 0)
      kept.set(i, features.slice(0, count));
  });
  return { features: kept, path: bestPath(profiles.length, candidates, scores), scores };
}

const AMBIGUOUS = rowFlagBit('ambiguous');
const FUNCTION = wordBit('function');
const SURE = 12;
const LIKELY = 1;
const SURNAME = symbolCode('surname');

/**
 * A name of several words that the gazetteer lists is a name wherever it stands; only a better reading takes it away.
 * The bare surname of a famous person has a chance as well. Ambiguous names that begin with an article are left to the context: `Die Zeit`, `The Hill`.
 */
function raiseListed(
  { start, end, list }: Candidate,
  profiles: readonly Profile[],
  gazetteer: Gazetteer,
): void {
  if (!list) return;
  const first = profiles[start] as Profile;
  const severalWords = end - start > 1;
  const article = (first.words & FUNCTION) !== 0;
  for (const value of list.rows) {
    const row = value >> 1;
    const ambiguous = (gazetteer.flagsOf(row) & AMBIGUOUS) !== 0;
    const surname = (value & 1) === 1;
    if (severalWords ? surname || (article && ambiguous) : !surname || ambiguous || first.symbol !== SURNAME)
      continue;
    const kind = KINDS.indexOf(gazetteer.kindOf(row));
    sums[kind] = Math.max(sums[kind] as number, severalWords && !ambiguous ? SURE : LIKELY);
  }
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
