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
import { beforeLegalForm } from './legal-form.ts';
import type { Profile } from './profile/profile.ts';
import { symbolCode, symbolSet } from './profile/symbols.ts';

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

const LEGAL_FORM = symbolCode('legal-form');
const GENERATION = symbolCode('generation');
const COMPOUND = symbolCode('compound');
const LONGEST_SHORT_NAME = 4;
const INVENTED = symbolSet(
  'unknown',
  'mixed-case',
  'hyphen-unknown',
  'name-word',
  'surname',
  'first/surname',
  'arabic-name',
);

/** Listed words that a company may be called by where an ordinary word goes on: `Apollo Computer Inc` comes back as `Apollo`. */
const BORROWED = symbolSet(
  'first',
  'place/person',
  'organization',
  'organization/other',
  'noun-first',
  'noun-surname',
  'common-first',
  'common-surname',
  'acronym',
);

/** Places that a company may be called by, but for those that everybody knows: `Homestead Financial Corp` comes back as `Homestead`. */
const PLACES = symbolSet('place', 'rare-place', 'noun-place', 'common-place');
const TRUSTED = NAME_BITS.trusted;

const isBorrowed = ({ symbol, names }: Profile): boolean =>
  BORROWED.has(symbol) || (PLACES.has(symbol) && (names & TRUSTED) === 0);

/** Ordinary words that a company may be called by where only names are capitalised: `Day International Corp` comes back as `Day`. */
const ORDINARY = symbolSet('noun', 'common');

/** A single word itself; of a company's full name the first word that is not ordinary, or stands alone before the legal form: `Nordbit AG` comes back as `Nordbit`. */
function shortNameOf(
  { start, end, list }: Candidate,
  profiles: readonly Profile[],
  capitalNouns: boolean,
): Profile | undefined {
  const first = item(profiles, start);
  if (end - start === 1) return first;
  if (list || item(profiles, end - 1).symbol !== LEGAL_FORM) return undefined;
  const invented = profiles.slice(start, end).find(({ symbol }) => INVENTED.has(symbol));
  if (invented) return invented;
  if (isBorrowed(first) && !item(profiles, start + 1).nameable) return first;
  const isOwn = capitalNouns ? end - start === 2 && first.symbol === COMPOUND : ORDINARY.has(first.symbol);
  return isOwn ? first : undefined;
}

/** Of a company's full name the beginnings of two words and more: `Caesars World Inc` comes back as `Caesars World`. */
function shortNamesOf({ start, end, list }: Candidate, profiles: readonly Profile[]): readonly string[] {
  const own = beforeLegalForm(profiles.slice(start, end));
  if (list || own.length === end - start || own.length < 2) return [];
  const words = own.slice(0, LONGEST_SHORT_NAME).map(({ text }) => text);
  return words.slice(1).map((_, i) => words.slice(0, i + 2).join(' '));
}

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

/** What is remembered of a name of several words that a company's full name began with, also where it stands in the genitive. */
export function recallShortName(
  memory: Memory,
  profiles: readonly Profile[],
  start: number,
  end: number,
): ReadonlyMap<MemoryOf, number> | undefined {
  if (end - start > LONGEST_SHORT_NAME) return undefined;
  let beginning = item(profiles, start).text;
  for (let i = start + 1; i < end - 1; i += 1) beginning += ` ${item(profiles, i).text}`;
  const { text, base } = item(profiles, end - 1);
  return (
    memory.get(`${beginning} ${text}`) ?? (base === text ? undefined : memory.get(`${beginning} ${base}`))
  );
}

/** What is remembered of a word, also where it stands in the genitive. */
export function recall(
  memory: Memory,
  { remembered, base, stem }: Profile,
): ReadonlyMap<MemoryOf, number> | undefined {
  return memory.get(remembered) ?? memory.get(base) ?? memory.get(stem);
}

/** Gives where short names that an article knows of companies end, of those that begin at a word; nothing where it knows none. */
export function shortNamesFrom(
  memory: Memory,
): ((profiles: readonly Profile[], start: number) => readonly number[]) | undefined {
  const firsts = new Set(
    [...memory.keys()].flatMap((key) => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : [])),
  );
  if (firsts.size === 0) return undefined;
  return (profiles, start) => {
    if (!firsts.has(item(profiles, start).text)) return [];
    const last = Math.min(profiles.length, start + LONGEST_SHORT_NAME);
    return Array.from({ length: Math.max(0, last - start - 1) }, (_, i) => start + i + 2).filter((end) =>
      recallShortName(memory, profiles, start, end)?.has('organization'),
    );
  };
}
