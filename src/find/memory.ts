/**
 * What an article teaches about its own names: learned from sure finds only, filtered by what ordinary words are,
 * applied to the other mentions, forgotten with the article (Volk & Clematide 2001: learn, filter, apply, forget).
 */

import { countUpFor } from '../base/count-up.ts';
import { item } from '../base/item.ts';
import { NAME_BITS } from '../knowledge/classes.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { rowOf } from '../knowledge/open/named.ts';
import type { Kind } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import type { AnalysedSentence, Candidate } from './candidates/index.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode, symbolSet } from './profile/symbols.ts';
import { shortNameOf, shortNamesOf } from './short-names/learned.ts';

/** What is remembered of a word. */
export const MEMORIES = ['surname', 'first-name', 'person', 'organization', 'place'] as const;
/** As what an article remembers a word. */
export type MemoryOf = (typeof MEMORIES)[number];

/** Word, or words of a short name -> what it was, with the sentences in which that was sure. */
export type Memory = ReadonlyMap<string, ReadonlyMap<MemoryOf, number>>;

const FIRST = symbolSet('first', 'first/surname', 'noun-first', 'common-first', 'noun-first/surname');
const SURE_FIRST = symbolSet('first', 'first/surname');
const FAMILY = symbolSet(
  'unknown',
  'surname',
  'first/surname',
  'noun-surname',
  'noun-first/surname',
  'place/person',
  'place-tail',
  'hyphen-name',
  'arabic-name',
  'name-word',
  'rare-place',
  'common-surname',
  'hyphen-unknown',
  'mixed-case',
);

const SURNAME = NAME_BITS.surname;

/** Behind a given name a listed surname is one though it is a noun or an office as well: `Koch`, `Richter`. */
const isFamily = ({ symbol, names, upper }: Profile): boolean =>
  FAMILY.has(symbol) || (!upper && (names & SURNAME) !== 0);

/** Learns from the sentences of one article. Where only names are capitalised, an ordinary word may be the short name of a company, too. */
export function learn(
  sentences: readonly AnalysedSentence[],
  gazetteer: Gazetteer,
  rules: readonly Rule[],
  capitalNouns: boolean,
): Memory {
  const memory = new Map<string, Map<MemoryOf, number>>();
  const count = (words: string, as: MemoryOf): void => {
    countUpFor(memory, words, as);
  };
  const remember = (profile: Profile | undefined, as: MemoryOf): void => {
    if (!profile || profile.text.length < 2 || !profile.capital) return;
    for (const word of profile.base === profile.text
      ? [profile.remembered]
      : [profile.remembered, profile.base])
      count(word, as);
  };
  for (const { profiles, candidates } of sentences) {
    for (const candidate of candidates) {
      const kind = sureKind(candidate, profiles, gazetteer, rules);
      if (kind === 'person') rememberPerson(candidate, profiles, remember);
      else if (kind) remember(shortNameOf(candidate, profiles, capitalNouns), kind);
      if (kind === 'organization') for (const name of shortNamesOf(candidate, profiles)) count(name, kind);
    }
  }
  return memory;
}

const GENERATION = symbolCode('generation');

function rememberPerson(
  { start, end }: Candidate,
  profiles: readonly Profile[],
  remember: (profile: Profile | undefined, as: MemoryOf) => void,
): void {
  const last = profiles[end - 1];
  if (end - start === 1) {
    remember(last, 'person');
    return;
  }
  const family = last?.symbol === GENERATION ? profiles[end - 2] : last;
  if (family && isFamily(family)) remember(family, 'surname');
  if (FIRST.has(item(profiles, start).symbol)) remember(profiles[start], 'first-name');
}

function sureKind(
  candidate: Candidate,
  profiles: readonly Profile[],
  gazetteer: Gazetteer,
  rules: readonly Rule[],
): Kind | undefined {
  const { start, end, list } = candidate;
  for (const number of candidate.rules) if (rules[number]?.sure) return rules[number]?.finds;
  if (list && end - start > 1) return gazetteer.kindOf(rowOf(list.rows[0] ?? 0));
  const family = item(profiles, end - 1);
  if (end - start === 2 && SURE_FIRST.has(item(profiles, start).symbol) && isFamily(family)) return 'person';
  return undefined;
}

/** What is remembered of a word, also where it stands in the genitive. */
export function recall(
  memory: Memory,
  { remembered, base, stem }: Profile,
): ReadonlyMap<MemoryOf, number> | undefined {
  return memory.get(remembered) ?? memory.get(base) ?? memory.get(stem);
}
