/** Facts of a word -> its context: what it is beside a name. */

import type { Language } from '../../languages/language.ts';
import { has, N, W } from './classes.ts';
import type { Facts } from './facts.ts';
import type { WordContext, WordSymbol } from './symbols.ts';

/** What words are beside a name by what they are within one. */
const BY_SYMBOL: ReadonlyMap<WordSymbol, WordContext> = new Map<WordSymbol, WordContext>([
  ['role', 'role'],
  ['hyphen-role', 'role'],
  ['org-head', 'org-head'],
  ['org-tail', 'org-head'],
  ['place-head', 'place-head'],
  ['facility', 'place-head'],
  ['compound', 'compound'],
  ['acronym', 'acronym'],
  ['demonym', 'demonym'],
]);

/** What a word is beside a name. */
export function contextOf(
  facts: Facts,
  symbol: WordSymbol,
  nameable: boolean,
  language: Language,
): WordContext {
  const { text, lower, capital } = facts;
  const small = language.contexts.get(text) ?? (capital ? language.contexts.get(lower) : undefined);
  if (small && !(capital && nameable)) return small;
  if (facts.body && !(capital && nameable)) return 'body';
  return BY_SYMBOL.get(symbol) ?? (capital ? ofCapitalised(facts) : ofSmall(facts));
}

function ofSmall({ names, words }: Facts): WordContext {
  if (has(words, W.role)) return 'role';
  if (has(words, W.speech)) return 'speech';
  if (has(words, W.function)) return 'function';
  if (has(names, N.demonym)) return 'demonym';
  if (has(words, W['org-head'])) return 'org-head';
  if (has(words, W['place-head'])) return 'place-head';
  if (has(words, W.verb)) return 'verb';
  return has(words, W.adjective) ? 'adjective' : 'lower';
}

function ofCapitalised({ names, lowerWords, hyphen, common }: Facts): WordContext {
  if (hyphen > 0) return 'hyphenated';
  if (common === 'noun') return 'noun';
  if (common === 'common') return has(lowerWords, W.verb) ? 'verb' : 'adjective';
  if (has(names, N.organization)) return 'organization';
  if (has(names, N.place)) return 'place';
  if (has(names, N['first-name'])) return 'first';
  return has(names, N.surname) ? 'surname' : 'unknown';
}
