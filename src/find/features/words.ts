/** What the words of a name are: `shape=first surname`, `roles=given family`. */

import { item } from '../../base/item.ts';
import { symbolCode } from '../profile/symbols.ts';
import { add, type Collector } from './collector.ts';
import { ROLE_OF } from './name-roles.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { ACRONYM_TRAITS, MOST_WORDS } from './values.ts';

const SHAPE_WORDS = 4;

/** Adds the number of words of a candidate, their symbols and roles. */
export function addWords({ profiles, start, end, words, last }: Stretch, into: Collector): void {
  add(into, feature.words(Math.min(words, MOST_WORDS)));
  const symbol = (i: number): number => (i < end ? item(profiles, i).symbol : NONE);
  const isLong = words > SHAPE_WORDS;
  const [third, fourth] = isLong ? [end - 2, end - 1] : [start + 2, start + 3];
  add(into, feature.shape(symbol(start), symbol(start + 1), symbol(third), symbol(fourth)));
  const role = (i: number): number => (i < end ? (ROLE_OF[item(profiles, i).symbol] ?? 0) : 0);
  add(into, feature.roles(role(start), role(start + 1), role(start + 2), role(fourth)));
  add(into, feature.last(last.symbol));
}

const NONE = symbolCode('-');

const ACRONYM = symbolCode('acronym');
const LONGEST_ACRONYM = 9;

/** How an acronym is written that stands alone. */
export function addAcronym({ words, first }: Stretch, into: Collector): void {
  if (words > 1 || first.symbol !== ACRONYM) return;
  const trait = first.text.includes('.') ? 'dotted' : /\d/.test(first.text) ? 'digit' : '-';
  add(into, feature.acronym(Math.min(first.text.length, LONGEST_ACRONYM), ACRONYM_TRAITS.indexOf(trait)));
}
