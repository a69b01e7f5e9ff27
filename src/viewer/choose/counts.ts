/** How many articles each value of an attribute has among those that pass all other filters. */

import { type Choices, without } from '../../filters/index.ts';
import type { Occurrences } from '../../occurrences/index.ts';
import { selectedArticles } from '../../occurrences/selection.ts';

/** A value with its articles: those that the other filters leave, and all. */
export interface Tally {
  readonly value: string;
  readonly passing: number;
  readonly all: number;
}

/** The values of sources or languages, most articles first; articles that state none have the value ''. */
export function tally(
  occurrences: Occurrences,
  choices: Choices,
  what: 'sources' | 'languages',
): readonly Tally[] {
  const attribute = what === 'sources' ? 'source' : 'language';
  const passing = selectedArticles(occurrences, without(choices, what));
  const counts = new Map<string, { readonly passing: number; readonly all: number }>();
  occurrences.articles.forEach((article, i) => {
    const value = article[attribute] ?? '';
    const count = counts.get(value) ?? { passing: 0, all: 0 };
    counts.set(value, { passing: count.passing + (passing[i] ?? 0), all: count.all + 1 });
  });
  return [...counts]
    .map(([value, count]) => ({ value, ...count }))
    .sort((a, b) => b.all - a.all || (a.value < b.value ? -1 : 1));
}
