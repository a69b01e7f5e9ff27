/**
 * Places that are named like an ordinary word, and small towns far away that are named like people, need a sign of a place beside them: *in Essen*, but not
 * *Schlafen, Essen, Lesen*; *David und Goliath*. What ends in an ordinary noun needs more than little: *CDU-Vorsitz*.
 * What ends in a kind of thing is no actor at all: *Davis Cup*, *Wondra Government*.
 */

import { item } from '../base/item.ts';
import { rowFlagBit } from '../knowledge/flags.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { rowOf } from '../knowledge/open/named.ts';
import { KINDS } from '../model.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import { type ChangeId, type Changes, note } from './changes.ts';
import { contextSet, EDGE, symbolSet } from './profile/symbols.ts';

const K = KINDS.length;
const PLACE = KINDS.indexOf('place');
const ORGANIZATION = KINDS.indexOf('organization');
/** The score of what may not be chosen. */
const NEVER = -1;
/** What speaks for a place that ends in an ordinary noun where it is one, *Köln-Wahn*: right more often than wrong from here on. */
const MUCH = 10;
const AMBIGUOUS = rowFlagBit('ambiguous');
const ARTICLE = rowFlagBit('article');
const TOWN = rowFlagBit('town');
const HOME = rowFlagBit('home');

const PEOPLE_AND_PLACES = symbolSet('place/person', 'noun-place/person', 'common-place/person');
const WORDS_AND_PLACES = symbolSet('noun-place', 'noun-place/person', 'common-place', 'common-place/person');
/** What stands before places, and a word for a place or a body there. */
const BEFORE = contextSet(
  ...(['in', 'from', 'of', 'to', 'toward', 'at', 'around', 'by', 'about', 'for', 'slash', 'dash'] as const),
  ...(['place', 'place-head', 'org-head', 'organization', 'acronym', 'hyphenated', 'unknown'] as const),
);
const BEHIND = contextSet('open', 'slash', 'place', 'dash', 'colon');
/** What stands beside small towns far away; whoever has their name stands behind the other prepositions as well: *für Cornelius*. */
const BEFORE_FAR = contextSet('in', 'from', 'of', 'to', 'around', 'slash', 'place', 'place-head');
/** Behind these it is no place: `nach Mitte Mai`. */
const NEVER_BEHIND = contextSet('day', 'number');
const JOINS = contextSet('comma', 'and', 'or', 'slash');
const OTHER_PLACE = contextSet('place');

/** Takes from `scores`, K for each candidate, what speaks for places named like ordinary words without a sign of a place. */
export function doubt(
  sentence: AnalysedSentence,
  gazetteer: Gazetteer,
  scores: Float64Array,
  changes: Changes,
): void {
  const strike = (i: number, id: ChangeId, kind = PLACE): void => {
    note(changes, i, id, scores[i * K + kind] ?? 0);
    scores[i * K + kind] = NEVER;
  };
  sentence.candidates.forEach((candidate, i) => {
    if (isThing(sentence, candidate) && (scores[i * K + PLACE] ?? 0) < MUCH) strike(i, 'score/ends-in-noun');
    if (isNamedThing(sentence, candidate))
      for (const kind of [PLACE, ORGANIZATION]) strike(i, 'score/named-thing', kind);
    const doubtful = doubtIn(sentence, candidate, gazetteer);
    if (doubtful !== undefined && !hasSign(sentence, candidate, doubtful))
      strike(i, 'score/no-sign-of-place');
  });
}

/** Whether a candidate is one unlisted word that ends in an ordinary noun: *Heinsberg-Studie*. */
const isThing = ({ profiles }: AnalysedSentence, { start, end, list }: Candidate): boolean =>
  !list && end - start === 1 && item(profiles, start).thing;

/** Whether a candidate is several words, unlisted and marked by no rule as a whole, that end in a kind of thing: *Davis Cup*, *Wondra Government*. */
const isNamedThing = ({ profiles }: AnalysedSentence, { start, end, list, whole }: Candidate): boolean =>
  !list && !whole && end - start > 1 && item(profiles, end - 1).endsThing;

/** As what a candidate is doubtful that is one word and names nothing but a place: as an ordinary word, or as the name of people and of a small town far away. */
function doubtIn(
  { profiles }: AnalysedSentence,
  { start, end, list }: Candidate,
  gazetteer: Gazetteer,
): 'word' | 'person' | undefined {
  if (!list || end - start > 1) return undefined;
  const { symbol } = item(profiles, start);
  const isWord = WORDS_AND_PLACES.has(symbol);
  const isPerson = PEOPLE_AND_PLACES.has(symbol);
  if (!isWord && !isPerson) return undefined;
  const isDoubtful = list.rows.every((named) => {
    const flags = gazetteer.flagsOf(rowOf(named));
    if (gazetteer.kindOf(rowOf(named)) !== 'place') return false;
    return (isWord && isAmbiguous(flags)) || (isPerson && isFarTown(flags));
  });
  if (!isDoubtful) return undefined;
  return isWord ? 'word' : 'person';
}

/** Names with an article, such as districts, are told apart by it. */
const isAmbiguous = (flags: number): boolean => (flags & AMBIGUOUS) !== 0 && (flags & ARTICLE) === 0;

/** `David` in Panama, `Fords` in New Jersey. */
const isFarTown = (flags: number): boolean => (flags & TOWN) !== 0 && (flags & HOME) === 0;

function hasSign(
  { profiles }: AnalysedSentence,
  { start, end }: Candidate,
  doubtful: 'word' | 'person',
): boolean {
  const before = doubtful === 'word' ? BEFORE : BEFORE_FAR;
  const at = (i: number): number => profiles[i]?.context ?? EDGE;
  if (NEVER_BEHIND.has(at(end))) return false;
  if (before.has(at(start - 1)) || BEHIND.has(at(end))) return true;
  const isJoined = (beside: number, beyond: number): boolean =>
    JOINS.has(at(beside)) && OTHER_PLACE.has(at(beyond));
  return isJoined(start - 1, start - 2) || isJoined(end, end + 1);
}
