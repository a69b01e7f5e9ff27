/** Stretches of a sentence that may be names: listed names, what rules mark, and runs of capitalised words. */

import { item } from '../../base/item.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { Language } from '../../languages/language.ts';
import type { Span } from '../../model.ts';
import type { RuleNet } from '../../rules/engine.ts';
import type { Profile } from '../profile/profile.ts';
import { type AnalysedSentence, type Candidate, inOrder, type ListMatch } from './candidate.ts';
import { candidateAt, type FoundCandidates, sorted } from './found.ts';
import { isDescription, listedFrom } from './listed.ts';
import { tearsOffice } from './offices.ts';
import { addRuleSpans, mayHoldName } from './rule-spans.ts';
import { eachRun } from './runs.ts';
import { endOfTicker, isSignature } from './signs.ts';
import { eachTitle } from './titles.ts';

export type { AnalysedSentence, Candidate } from './candidate.ts';

const NONE: readonly Candidate[] = [];
const NO_LISTS: readonly ListMatch[] = [];
const NOTHING_DESCRIBED: ReadonlyMap<number, ListMatch> = new Map();

/** Collects the candidates of a sentence. */
export function collectCandidates(
  profiles: readonly Profile[],
  gazetteer: Gazetteer,
  net: RuleNet,
  language: Language,
): AnalysedSentence {
  if (isSignature(profiles))
    return { profiles, candidates: NONE, lists: NO_LISTS, described: NOTHING_DESCRIBED };
  const found: FoundCandidates = new Map();
  const lists: ListMatch[] = [];
  let phrases: Map<number, ListMatch> | undefined;
  let start = 0;
  const add = (end: number) => {
    if (!tearsOffice(profiles, start, end, language.portfolios)) candidateAt(found, start, end);
  };
  for (let i = 0; i < profiles.length; i = Math.max(i + 1, endOfTicker(profiles, i))) {
    start = i;
    for (const match of listedFrom(profiles, i, gazetteer)) {
      if (isDescription(profiles, match)) {
        phrases ??= new Map();
        phrases.set(i, match);
      } else {
        candidateAt(found, match.start, match.end).list = match;
        lists.push(match);
      }
    }
    eachRun(profiles, i, add);
    eachTitle(profiles, i, language, add);
  }
  if (found.size > 0 || mayHoldName(profiles)) addRuleSpans(profiles, net, found);
  const described = phrases ?? NOTHING_DESCRIBED;
  return found.size === 0
    ? { profiles, candidates: NONE, lists: NO_LISTS, described }
    : { profiles, candidates: sorted(found), lists, described };
}

/** The sentence with single words as candidates that are not names by themselves, but are names in this article: `Bauer`, `Sommer`. */
export function withRemembered(
  sentence: AnalysedSentence,
  isName: (profile: Profile, at: number, profiles: readonly Profile[]) => boolean,
): AnalysedSentence {
  const { profiles, candidates } = sentence;
  const added: Candidate[] = [];
  let at = 0;
  for (let i = 0; i < profiles.length; i += 1) {
    const profile = item(profiles, i);
    if (!profile.capital || profile.nameable || !isName(profile, i, profiles)) continue;
    while ((candidates[at]?.start ?? i) < i) at += 1;
    const shortest = candidates[at];
    if (shortest?.start !== i || shortest.end !== i + 1)
      added.push({ start: i, end: i + 1, list: undefined, rules: [] });
  }
  return added.length === 0 ? sentence : { ...sentence, candidates: [...candidates, ...added].sort(inOrder) };
}

/** The sentence with those stretches of capitalised words as candidates that the article knows as short names: `Computer Depot` of *Computer Depot Inc*. */
export const withShortNames = (
  sentence: AnalysedSentence,
  endsFrom: (profiles: readonly Profile[], start: number) => readonly number[],
): AnalysedSentence =>
  withStretches(
    sentence,
    sentence.profiles.flatMap((_, start) =>
      endsFrom(sentence.profiles, start).map((end) => ({ start, end })),
    ),
  );

/** The sentence with stretches as candidates, where they are none yet. */
export function withStretches(sentence: AnalysedSentence, stretches: readonly Span[]): AnalysedSentence {
  const known = new Set(sentence.candidates.map(({ start, end }) => `${start} ${end}`));
  const added = stretches
    .filter(({ start, end }) => !known.has(`${start} ${end}`))
    .map(({ start, end }): Candidate => ({ start, end, list: undefined, rules: [] }));
  return added.length === 0
    ? sentence
    : { ...sentence, candidates: [...sentence.candidates, ...added].sort(inOrder) };
}
