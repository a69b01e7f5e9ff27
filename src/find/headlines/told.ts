/**
 * What the text below a headline in capitals names is a name in the headline, too, and ends there where it ends below: `CANON TO MAKE CAMERAS` above
 * *Canon Inc said …*. Of other stretches those of nothing but ordinary words are no names.
 */

import { item } from '../../base/item.ts';
import { overlap } from '../../base/wide-bits.ts';
import { NAME_BITS, WORD_BITS } from '../../knowledge/classes.ts';
import { KINDS, type Span } from '../../model.ts';
import { tagSet } from '../../rules/tags.ts';
import { NO_NAME, onlyAs, type ReadSentence, type Told } from '../agreement.ts';
import { type AnalysedSentence, type Candidate, withStretches } from '../candidates/index.ts';
import { endOfTicker } from '../candidates/signs.ts';
import type { Profile } from '../profile/profile.ts';
import { symbolCode } from '../profile/symbols.ts';
import { type Below, keyOf, LONGEST, namesBelow } from './below.ts';

/** What speaks for a name that the text below has, and against one that it does not. */
const SURE = 25;
const HEADS = tagSet('OrgHead', 'LegalForm');
const ORGANIZATION = KINDS.indexOf('organization');
const DEMONYM = symbolCode('demonym');
const NAMES = NAME_BITS.organization | NAME_BITS.place | NAME_BITS.person;
const ORDINARY =
  WORD_BITS.lower | WORD_BITS.frequent | WORD_BITS.function | WORD_BITS.verb | WORD_BITS.adjective;

/** A name of the text below in its headline. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** The headlines as the text below them tells their names. */
export function toldHeadlines(
  sentences: readonly ReadSentence[],
  headlines: ReadonlySet<number>,
): ReadonlyMap<number, Told> {
  if (headlines.size === 0 || headlines.size === sentences.length) return new Map();
  const below = namesBelow(sentences.filter((_, s) => !headlines.has(s)));
  return new Map([...headlines].map((s) => [s, tell(item(sentences, s).sentence, below)]));
}

function tell(untold: AnalysedSentence, below: Below): Told {
  const matches = matchesIn(untold.profiles, below);
  const sentence = withStretches(untold, matches);
  const byWord = new Map(matches.flatMap((match) => range(match).map((word) => [word, match] as const)));
  const agreed = new Map<number, readonly number[]>();
  for (const [i, candidate] of sentence.candidates.entries()) {
    const beside = [...new Set(range(candidate).flatMap((word) => byWord.get(word) ?? []))];
    const added = addedTo(candidate, beside, sentence.profiles, below);
    if (added) agreed.set(i, added);
  }
  return { sentence, agreed };
}

/** The words of a stretch. */
const range = ({ start, end }: Span): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

/** The longest names of the text below, from left to right. */
function matchesIn(profiles: readonly Profile[], below: Below): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < profiles.length; ) {
    const match = matchAt(profiles, at, below);
    if (match) matches.push(match);
    at = Math.max(match?.end ?? at + 1, endOfTicker(profiles, at));
    at = Math.max(at, endOfTicker(profiles, at));
  }
  return matches;
}

function matchAt(profiles: readonly Profile[], start: number, { names, listed }: Below): Match | undefined {
  const first = item(profiles, start);
  if (!first.capital) return undefined;
  const isListed = endOfTicker(profiles, start + 1) > start + 1;
  for (let end = Math.min(profiles.length, start + LONGEST); end > start; end -= 1) {
    const kind = names.get(keyOf(profiles.slice(start, end)));
    if (kind !== undefined && (isListed || end > start + 1 || mayBeName(first)))
      return { start, end, kind: endOfTicker(profiles, end) > end ? ORGANIZATION : kind };
  }
  const kind = isListed ? listed.get(keyOf([first])) : undefined;
  return kind === undefined ? undefined : { start, end: start + 1, kind };
}

/** Whether a single word is no ordinary one, or listed. */
const mayBeName = (word: Profile): boolean =>
  word.symbol !== DEMONYM && (!isWord(word) || (word.names & NAMES) !== 0);

/** What the names of the text below that share words with a candidate add to its scores, for each kind. */
function addedTo(
  candidate: Candidate,
  beside: readonly Match[],
  profiles: readonly Profile[],
  { listed }: Below,
): readonly number[] | undefined {
  const { start, end } = candidate;
  const same = beside.find((match) => match.start === start && match.end === end);
  if (same) return onlyAs(same.kind, SURE);
  // Up to the letters of a share all is one firm.
  const first = beside[0];
  if (first?.start === start && first.end < end && isUpToTicker(profiles, first.end, end))
    return onlyAs(ORGANIZATION, SURE);
  const isKnown = listed.has(keyOf([item(profiles, start)]));
  const isTorn =
    beside.length > 0 ? tears(candidate, beside, profiles) : !isKnown && isOrdinary(candidate, profiles);
  return isTorn ? NO_NAME : undefined;
}

/** Whether the letters of a share stand behind a stretch, and no verb parts it. */
const isUpToTicker = (profiles: readonly Profile[], start: number, end: number): boolean =>
  endOfTicker(profiles, end) > end &&
  profiles.slice(start, end).every(({ words }) => (words & WORD_BITS.verb) === 0);

/** Whether a candidate tears a name, or goes on over words that may be ordinary ones. */
function tears(
  { start, end, list }: Candidate,
  beside: readonly Match[],
  profiles: readonly Profile[],
): boolean {
  if (beside.some((match) => match.start < start || match.end > end)) return true;
  if (list || overlap(item(profiles, end - 1).tags, HEADS)) return false;
  return profiles
    .slice(start, end)
    .some(
      (word, i) => isWord(word) && !beside.some((match) => match.start <= start + i && start + i < match.end),
    );
}

const isWord = ({ words, symbol }: Profile): boolean => (words & ORDINARY) !== 0 || symbol === DEMONYM;

/** Whether an unlisted stretch is of ordinary words, or has one at its end that is no kind of body. */
const isOrdinary = ({ start, end, list }: Candidate, profiles: readonly Profile[]): boolean => {
  if (list || endOfTicker(profiles, end) > end) return false;
  const words = profiles.slice(start, end);
  return words.every(isWord) || (words.some(isWord) && !overlap(item(words, words.length - 1).tags, HEADS));
};
