/** Stretches of a sentence that may be names: listed names, what rules mark, and runs of capitalised words. */

import { wordBit } from '../knowledge/classes.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Language } from '../languages/language.ts';
import type { RuleNet } from '../rules/engine.ts';
import { shareTag, tagSet } from '../rules/tags.ts';
import type { Profile } from './profile.ts';
import { contextSet, symbolCode } from './symbols.ts';
import { eachTitle } from './titles.ts';

/** A listed name found in the sentence. Offsets are tokens of the sentence, half-open. */
export interface ListMatch {
  readonly start: number;
  readonly end: number;
  /** Rows as the gazetteer gives them: `2 * row`, plus 1 for a bare surname. */
  readonly rows: Uint32Array;
  /** Whether the last word stands in the genitive. */
  readonly genitive: boolean;
}

export interface Candidate {
  readonly start: number;
  readonly end: number;
  list: ListMatch | undefined;
  /** Numbers of the rules that mark exactly this stretch. */
  readonly rules: number[];
}

/** One sentence with all that speaks for names in it. */
export interface Sentence {
  readonly profiles: readonly Profile[];
  readonly candidates: readonly Candidate[];
  readonly lists: readonly ListMatch[];
  /** Listed phrases that describe a body and are no names, by the token they begin with. */
  readonly described: ReadonlyMap<number, ListMatch>;
}

const NONE: readonly Candidate[] = [];
const NO_LISTS: readonly ListMatch[] = [];
const NOTHING_DESCRIBED: ReadonlyMap<number, ListMatch> = new Map();
/** Words that begin names made of nothing but ordinary words: `Bundesamt für Wetterkunde`, `Goldener Anker`. */
const HEADS = tagSet('OrgHead', 'PlaceHead');
const INNER_HEADS = tagSet('OrgHead', 'PlaceHead', 'NameAdjective');
const LONGEST_RUN = 4;
const LONGEST_LISTED = 12;

/** Collects the candidates of a sentence, sorted by start and end. */
export function collectCandidates(
  profiles: readonly Profile[],
  gazetteer: Gazetteer,
  net: RuleNet,
  language: Language,
): Sentence {
  const found = new Map<number, Candidate>();
  const candidate = (start: number, end: number): Candidate => {
    const key = start * 4096 + end;
    let known = found.get(key);
    if (!known) {
      known = { start, end, list: undefined, rules: [] };
      found.set(key, known);
    }
    return known;
  };
  const lists: ListMatch[] = [];
  let described: Map<number, ListMatch> | undefined;
  for (let i = 0; i < profiles.length; i += 1) {
    for (const match of listedFrom(profiles, i, gazetteer)) {
      if (isDescription(profiles, match)) {
        described ??= new Map();
        described.set(i, match);
        continue;
      }
      candidate(match.start, match.end).list = match;
      lists.push(match);
    }
    addRuns(profiles, i, candidate);
    eachTitle(profiles, i, language, (end) => candidate(i, end));
  }
  if (found.size > 0 || profiles.some(({ tags }, i) => shareTag(tags, i > 0 ? INNER_HEADS : HEADS)))
    addRuleSpans(profiles, net, candidate);
  const phrases = described ?? NOTHING_DESCRIBED;
  if (found.size === 0) return { profiles, candidates: NONE, lists: NO_LISTS, described: phrases };
  return { profiles, candidates: [...found.values()].sort(inOrder), lists, described: phrases };
}

/** `Bundesregierung`, `US-Truppen`, `israelische Armee`, `Iraqi government`: phrases for one body, listed so that they have a row, but no names. */
function isDescription(profiles: readonly Profile[], { start, end }: ListMatch): boolean {
  const first = profiles[start] as Profile;
  const last = profiles[end - 1] as Profile;
  if (end - start === 1) return first.described;
  return (
    (!first.capital && /^\p{Ll}{6,}$/u.test(first.text)) ||
    (first.symbol === DEMONYM && !last.capital && /^\p{Ll}{4,}$/u.test(last.text))
  );
}

const inOrder = (a: Candidate, b: Candidate): number => a.start - b.start || a.end - b.end;

/** The sentence with single words as candidates that by themselves are no names, but are surnames in this article: `Bauer`, `Sommer`. */
export function withRemembered(sentence: Sentence, isSurname: (profile: Profile) => boolean): Sentence {
  const { profiles, candidates } = sentence;
  const added: Candidate[] = [];
  let at = 0;
  for (let i = 0; i < profiles.length; i += 1) {
    const profile = profiles[i] as Profile;
    if (!profile.capital || profile.nameable || !isSurname(profile)) continue;
    while (at < candidates.length && (candidates[at] as Candidate).start < i) at += 1;
    const shortest = candidates[at];
    if (shortest?.start !== i || shortest.end !== i + 1)
      added.push({ start: i, end: i + 1, list: undefined, rules: [] });
  }
  return added.length === 0 ? sentence : { ...sentence, candidates: [...candidates, ...added].sort(inOrder) };
}

function listedFrom(profiles: readonly Profile[], start: number, gazetteer: Gazetteer): readonly ListMatch[] {
  const first = profiles[start] as Profile;
  if (!gazetteer.begins(first.rank) && !gazetteer.begins(first.baseRank)) return NO_LISTS;
  const matches: ListMatch[] = [];
  let state = 0;
  const limit = Math.min(profiles.length, start + LONGEST_LISTED);
  for (let i = start; i < limit; i += 1) {
    const profile = profiles[i] as Profile;
    if (profile.baseRank !== -1) {
      const ended = gazetteer.step(state, profile.baseRank);
      if (ended !== -1) addMatch(matches, gazetteer.namedBy(ended), start, i + 1, true);
    }
    if (profile.rank === -1) break;
    state = gazetteer.step(state, profile.rank);
    if (state === -1) break;
    addMatch(matches, gazetteer.namedBy(state), start, i + 1, false);
  }
  return matches;
}

function addMatch(
  matches: ListMatch[],
  rows: Uint32Array,
  start: number,
  end: number,
  genitive: boolean,
): void {
  if (rows.length > 0) matches.push({ start, end, rows, genitive });
}

/** All stretches of a run of name words, up to four words, that begin and end with a capitalised word or end with a number. */
function addRuns(
  profiles: readonly Profile[],
  start: number,
  candidate: (start: number, end: number) => Candidate,
): void {
  const first = profiles[start] as Profile;
  if (!first.inner || !(first.capital || opensSurname(profiles, start))) return;
  let named = first.capital && (first.nameable || isUnusual(profiles, start));
  if (named) candidate(start, start + 1);
  for (let end = start + 1, words = 1; end < profiles.length && words < LONGEST_RUN; end += 1) {
    const profile = profiles[end] as Profile;
    if (!profile.inner) return;
    named ||= profile.nameable || first.symbol === DEMONYM || first.symbol === INITIAL;
    if (!profile.capital && profile.symbol !== NUMBER) continue;
    words += 1;
    if (!named) continue;
    candidate(start, end + 1);
    if (isRegnal(profiles, end)) candidate(start, end + 2);
  }
}

const COMPOUND = symbolCode('compound');
const PLACE_HEAD = symbolCode('place-head');
const ORG_TAIL = symbolCode('org-tail');
const HYPHEN_ORG = symbolCode('hyphen-org');
/** Words that make an ordinary noun of what follows. */
const DETERMINED = contextSet(
  'article-nominative',
  'article-oblique',
  'article-in',
  'article-to',
  'indefinite',
  'possessive-pronoun',
  'demonstrative',
  'adjective',
  'number',
  'demonym',
);

/** Put together from ordinary words, but at a place where a name may stand: a kind of place, or without an article or adjective before it. */
function isUnusual(profiles: readonly Profile[], i: number): boolean {
  const { symbol } = profiles[i] as Profile;
  if (symbol === PLACE_HEAD || symbol === HYPHEN_ORG) return true;
  if (symbol !== COMPOUND && symbol !== ORG_TAIL) return false;
  return !DETERMINED.has(profiles[i - 1]?.context ?? -1);
}

/** The ordinal of a ruler: `Friedrich II.` */
const isRegnal = (profiles: readonly Profile[], i: number): boolean =>
  /^[IVX]+$/.test((profiles[i] as Profile).text) && profiles[i + 1]?.text === '.';

const NUMBER = symbolCode('number');
const DEMONYM = symbolCode('demonym');
const INITIAL = symbolCode('initial');
const PARTICLE = symbolCode('particle');
const FUNCTION = wordBit('function');

/** `van der Vaart`, `al-Asad`: a particle that is no word of the language begins a surname. */
function opensSurname(profiles: readonly Profile[], i: number): boolean {
  const { symbol, words } = profiles[i] as Profile;
  return symbol === PARTICLE && (words & FUNCTION) === 0 && (profiles[i + 1]?.inner ?? false);
}

/** Spans of rules, without particles and roles at their end. */
function addRuleSpans(
  profiles: readonly Profile[],
  net: RuleNet,
  candidate: (start: number, end: number) => Candidate,
): void {
  for (const firing of net.fire(profiles)) {
    const { start } = firing;
    let { end } = firing;
    while (
      end > start &&
      !(profiles[end - 1] as Profile).capital &&
      !/[\d.]$/.test((profiles[end - 1] as Profile).text)
    )
      end -= 1;
    if (end <= start) continue;
    candidate(start, end).rules.push(firing.rule);
    const before = profiles[start - 1];
    if (net.rules[firing.rule]?.finds === 'organization' && before?.capital && before.inner)
      candidate(start - 1, end);
  }
}
