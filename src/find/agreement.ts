/**
 * One word, one reading: what a word is elsewhere in an article counts where it stands now (Finkel, Grenager & Manning 2005: consistency of labels).
 * Only words count that the sentences read differently, and only where they stand alone, not within a longer name.
 */

import { item } from '../base/item.ts';
import { KINDS } from '../model.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import type { Segment } from './overlaps.ts';

const K = KINDS.length;
/** How much of what is found elsewhere counts here: measured on articles of real news. */
const SHARE = 0.5;
/** No single place counts more than this for or against a kind. */
const MOST = 30;

/** A sentence with its first reading. */
export interface ReadSentence {
  readonly sentence: AnalysedSentence;
  /** K for each candidate. */
  readonly scores: Float64Array;
  readonly segments: readonly Segment[];
}

/** A word at one place: its candidate, and its reading there, K for none. */
interface Occurrence {
  readonly sentence: number;
  readonly candidate: number;
  readonly reading: number;
  readonly listed: boolean;
}

/** What agreement adds to the scores of candidates of one sentence, K numbers for each. */
export type Agreed = ReadonlyMap<number, readonly number[]>;

/** A sentence with candidates that other sentences of its article tell, and what that adds to the scores of all. */
export interface Told {
  readonly sentence: AnalysedSentence;
  readonly agreed: Agreed;
}

/** More than all that may speak for a name. */
const NEVER = -200;
/** Added to the scores of a stretch that is no name. */
export const NO_NAME: readonly number[] = KINDS.map(() => NEVER);

/**
 * Added to the scores of a stretch that is of one kind or no name.
 * @example
 * onlyAs(0, 25) // [25, -200, -200]
 */
export const onlyAs = (kind: number, sure: number): readonly number[] =>
  KINDS.map((_, k) => (k === kind ? sure : NEVER));

/** For words that an article reads in several ways: by how much the scores of their candidates move towards what most places speak for, by sentence. */
export function agree(sentences: readonly ReadSentence[]): ReadonlyMap<number, Agreed> {
  const agreed = new Map<number, Map<number, readonly number[]>>();
  for (const occurrences of words(sentences).values()) {
    if (!differ(occurrences)) continue;
    const sums = sumsOf(occurrences, sentences);
    for (const one of occurrences) {
      const own = agreed.get(one.sentence) ?? new Map<number, readonly number[]>();
      own.set(one.candidate, changeOf(one, sums, occurrences.length, sentences));
      agreed.set(one.sentence, own);
    }
  }
  return agreed;
}

/** Whether places are read in several ways; of listed words only which of their kinds is meant is asked, not whether they are names. */
function differ(occurrences: readonly Occurrence[]): boolean {
  const isListed = occurrences.some(({ listed }) => listed);
  const readings = occurrences.map(({ reading }) => reading).filter((reading) => !isListed || reading < K);
  return new Set(readings).size > 1;
}

/** The places of the single words that are a name somewhere, by the word. */
function words(sentences: readonly ReadSentence[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const { sentence, segments } of sentences)
    for (const segment of segments) {
      const candidate = item(sentence.candidates, segment.candidate);
      if (isOneWord(candidate)) found.set(wordOf(sentence, candidate), []);
    }
  if (found.size > 0) for (const [s, read] of sentences.entries()) addPlaces(read, s, found);
  return found;
}

const isOneWord = ({ start, end }: Candidate): boolean => end - start === 1;

/** Letters that stand for a body stand for others as well, so that a list says less of them. */
const isListed = ({ start, list }: Candidate, { profiles }: AnalysedSentence): boolean =>
  list !== undefined && !item(profiles, start).upper;

const wordOf = ({ profiles }: AnalysedSentence, { start }: Candidate): string => item(profiles, start).stem;

/** Adds the places in one sentence where a word stands alone. */
function addPlaces(
  { sentence, segments }: ReadSentence,
  s: number,
  found: ReadonlyMap<string, Occurrence[]>,
): void {
  const { candidates } = sentence;
  const chosenAt = byWord(segments, candidates);
  for (let c = 0; c < candidates.length; c += 1) {
    const candidate = item(candidates, c);
    const known = isOneWord(candidate) ? found.get(wordOf(sentence, candidate)) : undefined;
    if (!known) continue;
    const chosen = chosenAt.get(candidate.start);
    if (!chosen || chosen.candidate === c)
      known.push({
        sentence: s,
        candidate: c,
        reading: chosen?.kind ?? K,
        listed: isListed(candidate, sentence),
      });
  }
}

/** The segment in which a word stands. */
function byWord(
  segments: readonly Segment[],
  candidates: readonly Candidate[],
): ReadonlyMap<number, Segment> {
  const byPlace = new Map<number, Segment>();
  for (const segment of segments) {
    const { start, end } = item(candidates, segment.candidate);
    for (let place = start; place < end; place += 1) byPlace.set(place, segment);
  }
  return byPlace;
}

const within = (score: number): number => Math.max(-MOST, Math.min(MOST, score));

const scoreAt = (
  { sentence, candidate }: Occurrence,
  kind: number,
  sentences: readonly ReadSentence[],
): number => within(item(sentences, sentence).scores[candidate * K + kind] ?? 0);

const sumsOf = (occurrences: readonly Occurrence[], sentences: readonly ReadSentence[]): readonly number[] =>
  KINDS.map((_, k) => occurrences.reduce((sum, one) => sum + scoreAt(one, k, sentences), 0));

/** A share of the mean of the scores at all other places. */
const changeOf = (
  one: Occurrence,
  sums: readonly number[],
  places: number,
  sentences: readonly ReadSentence[],
): readonly number[] =>
  sums.map((sum, k) => Math.round((SHARE * (sum - scoreAt(one, k, sentences))) / (places - 1)));
