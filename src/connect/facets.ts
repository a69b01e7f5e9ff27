/** In how many sentences the name of a place stands for its government or its club. */
import { FACETS, type Facet } from '../model.ts';
import { FRESH } from '../occurrences/selection.ts';
import type { Counted } from './counted.ts';

/** Of an actor; what there is none of lacks. */
export type Facets = Readonly<Partial<Record<Facet, number>>>;

const NONE: Facets = {};

/** Gives the counts of an actor by its number among the occurrences; sentences that recur count once. */
export function facetCounts({ occurrences, state }: Counted): (actor: number) => Facets {
  const { named, members, facet } = occurrences;
  const counts = new Map<number, Partial<Record<Facet, number>>>();
  for (let place = 0; place + 1 < named.length; place += 1) {
    if (state[place] !== FRESH) continue;
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const acts = FACETS[(facet[i] ?? 0) - 1];
      if (acts === undefined) continue;
      const own = counts.get(members[i] ?? 0) ?? {};
      counts.set(members[i] ?? 0, { ...own, [acts]: (own[acts] ?? 0) + 1 });
    }
  }
  return (actor) => counts.get(actor) ?? NONE;
}
