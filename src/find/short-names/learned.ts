/** What the full name of a company teaches before names are chosen: by which words the article may call it from there on. */

import { item } from '../../base/item.ts';
import { NAME_BITS } from '../../knowledge/classes.ts';
import type { Candidate } from '../candidates/index.ts';
import type { Profile } from '../profile/profile.ts';
import { symbolCode, symbolSet } from '../profile/symbols.ts';
import { beginningsOf, LONGEST_SHORT_NAME } from './beginnings.ts';

const LEGAL_FORM = symbolCode('legal-form');
const COMPOUND = symbolCode('compound');
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
export function shortNameOf(
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
export function shortNamesOf(
  { start, end, list }: Candidate,
  profiles: readonly Profile[],
): readonly string[] {
  const words = profiles.slice(start, end);
  const isFull = item(words, words.length - 1).symbol === LEGAL_FORM;
  return list || !isFull ? [] : beginningsOf(words, LONGEST_SHORT_NAME).slice(1);
}
