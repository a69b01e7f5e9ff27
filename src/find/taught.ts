/** Full names of which their sentences leave no doubt teach their surnames, too, whatever words these look like: *Alma Bestvater* tells who *Bestvater* is elsewhere. */

import { countUpFor } from '../base/count-up.ts';
import { item } from '../base/item.ts';
import { NAME_BITS, WORD_BITS } from '../knowledge/classes.ts';
import { KINDS } from '../model.ts';
import type { ReadSentence } from './agreement.ts';
import { type AnalysedSentence, type Candidate, withRemembered } from './candidates/index.ts';
import { isDetermined } from './candidates/runs.ts';
import { type Memory, type MemoryOf, recall } from './memory.ts';
import type { Segment } from './overlaps.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode, symbolSet } from './profile/symbols.ts';

const PERSON = KINDS.indexOf('person');
/** Names with such a score are right more than nineteen times of twenty. */
const CLEAR = 9;
/** Such a score where no list knows the given name. */
const CLEARER = 20;

const GIVEN = symbolSet('first', 'first/surname', 'place/person', 'noun-first', 'common-first');
const UNKNOWN = symbolSet('unknown', 'hyphen-unknown', 'name-word');
/** What no list knows as a word of the language, by itself or put together. */
const FAMILY = symbolSet(
  'unknown',
  'surname',
  'first/surname',
  'place/person',
  'place-tail',
  'place-head',
  'hyphen-unknown',
  'hyphen-name',
  'name-word',
  'arabic-name',
  'mixed-case',
  'rare-place',
  'compound',
  'role',
  'org-tail',
);
/** Rare ones are names as well, by their endings or as a place: *Flügger*, *Willich*. */
const RARELY_FAMILY = symbolSet('common', 'noun', 'place', 'noun-place', 'organization/other');
const TRUSTED = NAME_BITS.trusted;
/** Words that a list knows as more than nouns stay what they are: *Trainer*, *Kanzler*. */
const KNOWN = WORD_BITS.role | WORD_BITS['not-name'] | WORD_BITS.kin;
const NOUN = WORD_BITS.noun;
/** Nouns are taught as well where nothing else may be meant: *Birgit Gräber*. */
const NOUNS = symbolSet('noun', 'common', 'noun-surname', 'common-surname', 'compound');

const mayTeach = ({ symbol, words, names, usage, upper, capital }: Profile, score: number): boolean => {
  if (!capital || upper || (words & KNOWN) !== 0) return false;
  if ((words & NOUN) !== 0) return score >= CLEARER && NOUNS.has(symbol);
  const isUnlisted = (names & TRUSTED) === 0 && (usage === 0 || words === 0 || names !== 0);
  return FAMILY.has(symbol) || (RARELY_FAMILY.has(symbol) && isUnlisted);
};

/** The surname that a chosen name teaches, unless the article knows it already. */
function surnameOf(
  { candidate, kind, score }: Segment,
  { profiles, candidates }: AnalysedSentence,
  memory: Memory,
): Profile | undefined {
  const { start, end, list, whole } = item(candidates, candidate);
  if (kind !== PERSON || score < CLEAR || end - start < 2 || list || whole) return undefined;
  const last = item(profiles, end - 1);
  if (!mayTeach(last, score) || recall(memory, last)?.has('surname')) return undefined;
  const { symbol } = item(profiles, end - 2);
  const isGiven = GIVEN.has(symbol) || GIVEN.has(item(profiles, start).symbol);
  return isGiven || (score >= CLEARER && UNKNOWN.has(symbol)) ? last : undefined;
}

const ORGANIZATION = KINDS.indexOf('organization');
const ACRONYM = symbolCode('acronym');
/** Letters teach what they stand for where the article reads them so at two places, the sum of which is as clear. */
const PLACES = 2;

/** The letters for a body that a chosen name is, unless the article knows them already. */
function lettersOf({ candidate, kind }: Segment, { profiles, candidates }: AnalysedSentence, memory: Memory) {
  const { start, end } = item(candidates, candidate);
  const letters = item(profiles, start);
  if (kind !== ORGANIZATION || end - start > 1 || letters.symbol !== ACRONYM) return undefined;
  return recall(memory, letters) ? undefined : letters;
}

/** What the names chosen in an article teach besides what its memory has: surnames by full names, letters by their places. */
export function taughtBy(sentences: readonly ReadSentence[], memory: Memory): Memory {
  const taught = new Map<string, Map<MemoryOf, number>>();
  const teach = (words: readonly string[], as: MemoryOf): void => {
    for (const word of new Set(words)) countUpFor(taught, word, as);
  };
  const letters = new Map<string, readonly number[]>();
  for (const { sentence, segments } of sentences)
    for (const segment of segments) {
      const surname = surnameOf(segment, sentence, memory);
      if (surname) teach([surname.remembered, surname.base], 'surname');
      const own = lettersOf(segment, sentence, memory);
      if (own) letters.set(own.text, [...(letters.get(own.text) ?? []), segment.score]);
    }
  for (const [own, scores] of letters)
    if (scores.length >= PLACES && scores.reduce((sum, score) => sum + score) >= CLEARER)
      teach([own], 'organization');
  return taught;
}

/** Both memories in one. */
export const remembering = (memory: Memory, taught: Memory): Memory =>
  new Map([
    ...memory,
    ...[...taught].map(([word, as]) => [word, new Map([...(memory.get(word) ?? []), ...as])] as const),
  ]);

/** Whether a sentence has a taught word outside the full names in it. */
export const isTold = ({ sentence, segments }: ReadSentence, taught: Memory): boolean =>
  sentence.profiles.some(
    (profile, i) =>
      profile.capital &&
      recall(taught, profile) !== undefined &&
      !segments.some(({ candidate }) => isWithin(item(sentence.candidates, candidate), i)),
  );

const isWithin = ({ start, end }: Candidate, i: number): boolean => end - start > 1 && start <= i && i < end;

/** The sentence with the taught words in it as candidates, nouns only where no article or adjective says that they are that: *die Gräber*. */
export const withTaught = (sentence: AnalysedSentence, taught: Memory): AnalysedSentence =>
  withRemembered(
    sentence,
    (profile, at, profiles) =>
      recall(taught, profile) !== undefined && !((profile.words & NOUN) !== 0 && isDetermined(profiles, at)),
  );
