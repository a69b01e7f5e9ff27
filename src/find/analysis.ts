/** An article's text, split, profiled and with its candidates: the ground on which names are decided. */

import { overlap } from '../base/wide-bits.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import { tagSet } from '../rules/tags.ts';
import { type Bounds, splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import {
  type AnalysedSentence,
  collectCandidates,
  withRemembered,
  withShortNames,
} from './candidates/index.ts';
import { withTickers } from './candidates/signs.ts';
import { isHeadline, smallElsewhere } from './headlines/headlines.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { withMemberPlaces } from './member-places.ts';
import { learn, type Memory, recall } from './memory.ts';
import { isInside } from './position.ts';
import type { Profile, ProfileOf } from './profile/profile.ts';
import { asElsewhere, inTrueCase, isInCapitals } from './profile/true-case.ts';
import { parted } from './seams.ts';
import { shortNamesFrom } from './short-names/recalled.ts';
import { isAboutSport } from './teams.ts';
import { termsOf, withoutTerms } from './terms.ts';

/** One article while its names are decided. */
export interface Analysis {
  /** The language in which it is read. */
  readonly language: Language;
  readonly tokens: Tokens;
  readonly bounds: Bounds;
  readonly sentences: readonly AnalysedSentence[];
  readonly memory: Memory;
  /** Which sentences are printed in capitals, where only names are capitalised. */
  readonly headlines: ReadonlySet<number>;
  /** Whether it is about games of teams. */
  readonly sport: boolean;
}

/** Splits a text and collects the candidates of all its sentences. */
export function analyse(
  text: string,
  { language, profileOf, net, sport }: LanguageKnowledge,
  gazetteer: Gazetteer,
): Analysis {
  const tokens = withMemberPlaces(text, parted(text, tokenize(text, language), profileOf), profileOf);
  const bounds = splitSentences(text, tokens, language);
  const printed = sentencesOf(text, tokens, bounds, profileOf);
  const capitals = new Set(printed.flatMap((profiles, s) => (isInCapitals(profiles) ? [s] : [])));
  const cased = inUsualCase(printed, capitals, language, (word) => profileOf(word, true));
  const collected = cased.map((profiles) => collectCandidates(profiles, gazetteer, net, language));
  const terms = termsOf(collected, language);
  const sentences = terms.size === 0 ? collected : collected.map((sentence) => withoutTerms(sentence, terms));
  const memory = learn(sentences, gazetteer, net.rules, language.capitalNouns);
  return {
    language,
    tokens,
    bounds,
    sentences: withMemory(sentences, memory, language),
    memory,
    headlines: language.capitalNouns ? NO_HEADLINES : capitals,
    sport: isAboutSport(sentences, sport),
  };
}

const NO_HEADLINES: ReadonlySet<number> = new Set();

/** The sentences with what the article has introduced as candidates. */
function withMemory(
  sentences: readonly AnalysedSentence[],
  memory: Memory,
  { capitalNouns }: Language,
): readonly AnalysedSentence[] {
  if (memory.size === 0) return sentences;
  const endsFrom = capitalNouns ? undefined : shortNamesFrom(memory);
  return sentences.map((sentence) => {
    const remembered = withRemembered(sentence, (profile, at, profiles) => {
      const known = recall(memory, profile);
      if (known === undefined || known.has('surname')) return known !== undefined;
      return !capitalNouns && known.has('organization') && isCalled(profiles, at);
    });
    return endsFrom ? withShortNames(remembered, endsFrom) : remembered;
  });
}

const SPEECH = tagSet('Speech');

/** Whether an ordinary word stands where only a name is capitalised, or speaks. */
const isCalled = (profiles: readonly Profile[], at: number): boolean => {
  const next = profiles[at + 1];
  return isInside(profiles, at) || (next !== undefined && overlap(next.tags, SPEECH));
};

/** The profiles of all words, by sentences. */
function sentencesOf(
  text: string,
  tokens: Tokens,
  bounds: Bounds,
  profileOf: ProfileOf,
): readonly (readonly Profile[])[] {
  const sentences: Profile[][] = [];
  for (let s = 0; s + 1 < bounds.length; s += 1) {
    const profiles: Profile[] = [];
    for (let i = bounds[s] ?? 0; i < (bounds[s + 1] ?? 0); i += 1) {
      const profile = profileOf(text, tokens.words[i] === 1, tokens.starts[i], tokens.ends[i]);
      profiles.push(profile.inside && isInside(profiles, profiles.length) ? profile.inside : profile);
    }
    sentences.push(profiles);
  }
  return sentences;
}

/** Sentences in capitals, and headlines in title case, as they would be printed elsewhere. */
function inUsualCase(
  sentences: readonly (readonly Profile[])[],
  capitals: ReadonlySet<number>,
  { capitalNouns }: Language,
  profileOf: (word: string) => Profile,
): readonly (readonly Profile[])[] {
  const isSmall = smallElsewhere(sentences);
  return sentences.map((profiles, s) => {
    const known =
      !capitalNouns && isHeadline(profiles) ? asElsewhere(profiles, isSmall, profileOf) : profiles;
    const cased = capitals.has(s) ? inTrueCase(known, capitalNouns, profileOf) : known;
    return cased === profiles ? profiles : withTickers(profiles, cased);
  });
}

/** Where a stretch of a sentence lies in the text. */
export function spanOf({ tokens, bounds }: Analysis, sentence: number, { start, end }: Span): Span {
  const first = bounds[sentence] ?? 0;
  return { start: tokens.starts[first + start] ?? 0, end: tokens.ends[first + end - 1] ?? 0 };
}
