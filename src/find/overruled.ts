/** Some names rule out the names inside them: `Johnson & Johnson` names neither of two persons, *Clara Gräfin zu Wondrau* is one. */

import { item } from '../base/item.ts';
import { WORD_BITS } from '../knowledge/classes.ts';
import { KINDS } from '../model.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import { type Changes, note } from './changes.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode, symbolSet } from './profile/symbols.ts';
import { areTwo, isOwned } from './two-names.ts';

const K = KINDS.length;

/** The score of what may not be chosen. */
const NEVER = -1;

const isInside = (whole: Candidate, other: Candidate): boolean =>
  other !== whole && other.start >= whole.start && other.end <= whole.end;

/** Whether a candidate shares a word with a whole name without holding all of it. */
const isTornFrom = (whole: Candidate, { start, end }: Candidate): boolean =>
  start < whole.end && end > whole.start && (start > whole.start || end < whole.end);

const MARKS = symbolSet('slash', 'ampersand', 'punctuation');
const ROLES = symbolSet('role', 'hyphen-role');
/** Kinds of places and bodies: a listed name that begins or ends with one is not the person in it. */
const HEADS = symbolSet('place-head', 'facility', 'org-head');
const LEGAL_FORM = symbolCode('legal-form');
const PARTICLE = symbolCode('particle');
const FUNCTION = WORD_BITS.function;

const isForeignParticle = ({ symbol, words }: Profile): boolean =>
  symbol === PARTICLE && (words & FUNCTION) === 0;

/** Whether a candidate goes on behind a listed name of several words to a legal form: *Long Island* in *Long Island Lighting Co*. */
const isFirm = ({ start, end }: Candidate, { candidates, profiles }: AnalysedSentence): boolean =>
  item(profiles, end - 1).symbol === LEGAL_FORM &&
  candidates.some(
    (other) =>
      other.list &&
      other.start === start &&
      other.end > start + 1 &&
      other.end < end &&
      profiles.slice(other.end, end).every(({ capital }) => capital),
  );

/** Whether a candidate is a listed name with a mark between its words or a kind of place at its edge, what a rule marks as a whole, or what a foreign particle joins: *Margriet van den Bril*. */
function isWhole({ start, end, list, whole }: Candidate, profiles: readonly Profile[]): boolean {
  if (whole) return true;
  if (end - start < 3) return false;
  if (list && (HEADS.has(item(profiles, start).symbol) || HEADS.has(item(profiles, end - 1).symbol)))
    return true;
  const between = profiles.slice(start + 1, end - 1);
  if (list && between.some(({ symbol }) => MARKS.has(symbol))) return true;
  return between.some(isForeignParticle) && !ROLES.has(item(profiles, start).symbol);
}

const bestOf = (scores: Float64Array, candidate: number): number =>
  Math.max(...scores.subarray(candidate * K, candidate * K + K));

/** The names at the beginning or the end of a stretch that stand by themselves. */
const namesAt = (
  edge: 'start' | 'end',
  candidates: readonly Candidate[],
  outer: Candidate,
  scores: Float64Array,
): readonly number[] =>
  candidates.flatMap((one, i) =>
    one !== outer && one[edge] === outer[edge] && isInside(outer, one) && bestOf(scores, i) > 0 ? [i] : [],
  );

/** Takes from `scores`, K for each candidate, what speaks for names inside a whole name that itself scores above no name, or that tear one which a rule marks. */
export function overrule(sentence: AnalysedSentence, scores: Float64Array, changes: Changes): void {
  const { candidates, profiles } = sentence;
  const strike = (struck: number, winner: number): void => {
    note(changes, winner, 'score/whole-name', bestOf(scores, struck));
    scores.fill(NEVER, struck * K, struck * K + K);
  };
  for (let outer = 0; outer < candidates.length; outer += 1) {
    const candidate = item(candidates, outer);
    const parts = [
      ...(areTwo(candidate, sentence) ? namesAt('end', candidates, candidate, scores) : []),
      ...(isOwned(candidate, sentence) ? namesAt('start', candidates, candidate, scores) : []),
    ];
    for (const part of parts) note(changes, part, 'score/two-names', bestOf(scores, outer));
    if (parts.length > 0) scores.fill(NEVER, outer * K, outer * K + K);
    if (bestOf(scores, outer) <= 0) continue;
    if (!isWhole(candidate, profiles) && !isFirm(candidate, sentence)) continue;
    const isRuledOut = candidate.whole ? isTornFrom : isInside;
    for (let other = 0; other < candidates.length; other += 1)
      if (isRuledOut(candidate, item(candidates, other))) strike(other, outer);
  }
}
