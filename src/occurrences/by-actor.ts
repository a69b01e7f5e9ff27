/** The places of each actor: from an actor to its sentences without looking through all articles. */
import { startsOf } from '../base/column.ts';
import type { Occurrences } from './occurrences.ts';

/** All places, sorted by actor. */
export interface ByActor {
  /** The places of actor `i` are those from `starts[i]` up to, without, `starts[i + 1]` of `places`. */
  readonly starts: Uint32Array;
  /** In order: by article, then by sentence. */
  readonly places: Uint32Array;
  /** The number of the article of each place. */
  readonly article: Uint32Array;
}

/** Turns the columns round; linear time. */
export function byActor({ actors, first, named, members }: Occurrences): ByActor {
  const counts = new Uint32Array(actors.length);
  for (const actor of members) counts[actor] = (counts[actor] ?? 0) + 1;
  const starts = startsOf(counts);
  const next = starts.slice();
  const places = new Uint32Array(members.length);
  for (let place = 0; place + 1 < named.length; place += 1) {
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const actor = members[i] ?? 0;
      const at = next[actor] ?? 0;
      places[at] = place;
      next[actor] = at + 1;
    }
  }
  return { starts, places, article: articleOfPlaces(first) };
}

/**
 * The number of the article of each place.
 * @example
 * [...articleOfPlaces(Uint32Array.of(0, 2, 3))] // [0, 0, 1]
 */
export function articleOfPlaces(first: Uint32Array): Uint32Array {
  const article = new Uint32Array(first.at(-1) ?? 0);
  for (let i = 0; i + 1 < first.length; i += 1) article.fill(i, first[i], first[i + 1]);
  return article;
}
