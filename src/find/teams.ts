/** In an article about games the bare name of a town is that of its club: *Dortmund gegen Hoffenheim*, but *in Dortmund*, *Stadt Dortmund*. */

import { item } from '../base/item.ts';
import { rowFlagBit } from '../knowledge/flags.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { rowOf } from '../knowledge/open/named.ts';
import { KINDS } from '../model.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import { type Changes, note } from './changes.ts';
import { contextSet, EDGE, symbolSet } from './profile/symbols.ts';

const K = KINDS.length;
const PLACE = KINDS.indexOf('place');
const ORGANIZATION = KINDS.indexOf('organization');
/** So many different words of games has an article about them. */
const ENOUGH = 6;

const COUNTRY = rowFlagBit('country');
/** Regions that always have an article do not play: *die Lombardei*. */
const ARTICLE = rowFlagBit('article');
/** A region plays only as its people: *die Bayern*. */
const STATE = rowFlagBit('state') | rowFlagBit('region');
/** What is no town, though it is a place. */
const NO_TOWN = STATE | COUNTRY | ARTICLE | rowFlagBit('water') | rowFlagBit('building');
/** Words that are names of towns as well: *auf dem Spielfeld*. */
const WORDS = symbolSet('noun-place', 'noun-place/person', 'common-place', 'common-place/person');
const ARTICLES = contextSet('article-nominative', 'article-oblique');
/** What stands before a town where something is there, from there or of it. */
const OF_TOWN = contextSet(
  ...(['in', 'from', 'to', 'toward', 'around', 'at', 'on', 'article-in', 'article-to'] as const),
  ...(['place-head', 'org-head', 'body', 'adjective', 'number', 'slash', 'hyphenated', 'place'] as const),
);
const OF = contextSet('of');
const ROLE = contextSet('role');
/** Behind the first word of a sentence: *Leipzig (dpa) –*. */
const DATELINE = contextSet('open', 'dash', 'slash', 'colon');
const OPEN = contextSet('open');
const CLOSE = contextSet('close');
/** *von Berlin aus*. */
const FROM = contextSet('from');

/** Whether an article has many of the words of games. */
export function isAboutSport(sentences: readonly AnalysedSentence[], words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  const seen = new Set<string>();
  for (const { profiles } of sentences)
    for (const { text } of profiles) {
      if (!words.has(text)) continue;
      seen.add(text);
      if (seen.size >= ENOUGH) return true;
    }
  return false;
}

/** Gives the names of towns that stand for clubs in an article about games, in `scores` as clubs, K for each candidate, what speaks for the towns. */
export function asTeams(
  sentence: AnalysedSentence,
  gazetteer: Gazetteer,
  scores: Float64Array,
  changes: Changes,
): void {
  sentence.candidates.forEach((candidate, i) => {
    const own = scores.subarray(i * K, i * K + K);
    const [place, club] = [own[PLACE] ?? 0, own[ORGANIZATION] ?? 0];
    if (place <= Math.max(club, 0) || !isTeam(sentence, candidate, gazetteer)) return;
    if (place === Math.max(...own)) note(changes, i, 'score/club-of-town', place - club);
    own[ORGANIZATION] = place;
    own[PLACE] = -1;
  });
}

function isTeam(
  { profiles }: AnalysedSentence,
  { start, end, list }: Candidate,
  gazetteer: Gazetteer,
): boolean {
  if (!list || end - start > 1) return false;
  const at = (i: number): number => profiles[i]?.context ?? EDGE;
  if (OF_TOWN.has(at(start - 1)) || (start === 0 && DATELINE.has(at(end)))) return false;
  if (OF.has(at(start - 1)) && !ROLE.has(at(start - 2))) return false;
  if (FROM.has(at(end)) || (OPEN.has(at(start - 1)) && CLOSE.has(at(end)))) return false;
  const flags = [...list.rows]
    .map(rowOf)
    .filter((row) => gazetteer.kindOf(row) === 'place')
    .map((row) => gazetteer.flagsOf(row));
  if (flags.some((own) => (own & COUNTRY) !== 0)) return false;
  const isDetermined = ARTICLES.has(at(start - 1));
  if (flags.some((own) => (own & NO_TOWN) === 0))
    return !(isDetermined && WORDS.has(item(profiles, start).symbol));
  return isDetermined && flags.some((own) => (own & STATE) !== 0 && (own & ARTICLE) === 0);
}
