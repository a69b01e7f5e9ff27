/** What the words of a name are: `shape=first surname`, `roles=given family`. */

import type { Profile } from '../profile/profile.ts';
import { SYMBOLS, symbolCode, type WordSymbol } from '../profile/symbols.ts';
import { add, type Collector } from './collector.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { ACRONYM_TRAITS, NAME_ROLES, type NameRole } from './values.ts';

const MOST_WORDS = 6;
const SHAPE_WORDS = 4;

export function addWords({ profiles, start, end, words, last }: Stretch, into: Collector): void {
  add(into, feature.words(Math.min(words, MOST_WORDS)));
  const symbol = (i: number): number => (i < end ? (profiles[i] as Profile).symbol : NONE);
  const isLong = words > SHAPE_WORDS;
  const [third, fourth] = isLong ? [end - 2, end - 1] : [start + 2, start + 3];
  add(into, feature.shape(symbol(start), symbol(start + 1), symbol(third), symbol(fourth)));
  const role = (i: number): number => (i < end ? (ROLE_OF[(profiles[i] as Profile).symbol] as number) : 0);
  add(into, feature.roles(role(start), role(start + 1), role(start + 2), role(fourth)));
  add(into, feature.last(last.symbol));
}

const NONE = symbolCode('-');

/** Symbol -> role, by codes. */
const ROLE_OF = Uint8Array.from(SYMBOLS, (symbol) => NAME_ROLES.indexOf(roleOf(symbol)));

function roleOf(symbol: WordSymbol): NameRole {
  if (symbol === '-') return '-';
  if (/first\/surname|place\/person/.test(symbol)) return 'person';
  if (symbol.endsWith('first')) return 'given';
  if (symbol.endsWith('surname') || symbol === 'hyphen-name' || symbol === 'arabic-name') return 'family';
  if (/unknown|mixed-case|^name-word|rare-place/.test(symbol)) return 'new';
  if (/organization|^org-|club|legal/.test(symbol)) return 'organization';
  if (/place|facility/.test(symbol)) return 'place';
  if (/noun|compound|role/.test(symbol)) return 'noun';
  if (/^common|demonym|lower|function|speech/.test(symbol)) return 'common';
  if (symbol === 'acronym' || symbol === 'initial' || symbol === 'number' || symbol === 'particle')
    return symbol;
  return 'mark';
}

const ACRONYM = symbolCode('acronym');
const LONGEST_ACRONYM = 9;

/** How an acronym is written that stands alone. */
export function addAcronym({ words, first }: Stretch, into: Collector): void {
  if (words > 1 || first.symbol !== ACRONYM) return;
  const trait = first.text.includes('.') ? 'dotted' : /\d/.test(first.text) ? 'digit' : '-';
  add(into, feature.acronym(Math.min(first.text.length, LONGEST_ACRONYM), ACRONYM_TRAITS.indexOf(trait)));
}
