/** Facts of a word -> what it is beside a name. */

import type { Language } from '../languages/language.ts';
import { type Facts, N, W } from './facts.ts';
import { contextCode, symbolCode, type WordContext } from './symbols.ts';

/** What words are beside a name by what they are within one. */
const BY_SYMBOL: ReadonlyMap<number, WordContext> = new Map(
  (
    [
      ['role', 'role'],
      ['hyphen-role', 'role'],
      ['org-head', 'org-head'],
      ['org-tail', 'org-head'],
      ['place-head', 'place-head'],
      ['facility', 'place-head'],
      ['compound', 'compound'],
      ['acronym', 'acronym'],
      ['demonym', 'demonym'],
    ] as const
  ).map(([symbol, context]) => [symbolCode(symbol), context] as const),
);

export function contextOf(facts: Facts, symbol: number, nameable: boolean, language: Language): number {
  const { text, names, words, lowerWords } = facts;
  const named =
    language.contexts.get(text) ?? (facts.capital ? language.contexts.get(text.toLowerCase()) : undefined);
  if (named && (!facts.capital || !nameable)) return contextCode(named);
  const bySymbol = BY_SYMBOL.get(symbol);
  if (bySymbol) return contextCode(bySymbol);
  if (!facts.capital) {
    const all = words;
    if ((all & W.role) !== 0) return contextCode('role');
    if ((all & W.speech) !== 0) return contextCode('speech');
    if ((all & W.function) !== 0) return contextCode('function');
    if ((names & N.demonym) !== 0) return contextCode('demonym');
    if ((all & W.orgHead) !== 0) return contextCode('org-head');
    if ((all & W.placeHead) !== 0) return contextCode('place-head');
    if ((all & W.verb) !== 0) return contextCode('verb');
    return contextCode((all & W.adjective) !== 0 ? 'adjective' : 'lower');
  }
  if (facts.hyphen > 0) return contextCode('hyphenated');
  if (facts.common === 'noun') return contextCode('noun');
  if (facts.common === 'common') return contextCode((lowerWords & W.verb) !== 0 ? 'verb' : 'adjective');
  if ((names & N.organization) !== 0) return contextCode('organization');
  if ((names & N.place) !== 0) return contextCode('place');
  if ((names & N.first) !== 0) return contextCode('first');
  return contextCode((names & N.surname) !== 0 ? 'surname' : 'unknown');
}
