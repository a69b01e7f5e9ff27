/** Finds actors by name or alias; accents, umlauts and case do not matter, nor a slip of the keyboard, nor how a language spells a sound. */
import type { Actor } from './graph.ts';
import { indexNames, type Match, type NameIndex } from './name-index.ts';
import { germanSearchKey, searchKey } from './search-key.ts';

/** An actor with the name that matched. */
export interface Hit {
  readonly actor: Actor;
  readonly name: string;
}

/** What a name sounds like to those who read it aloud. */
export type Sounds = (folded: string) => readonly string[];

/** The actors of a graph, ready to be searched. */
export interface SearchIndex {
  readonly names: NameIndex;
  /** The hit of each text of the index. */
  readonly hits: readonly Hit[];
  /** An index of the actors by sounds, made when first asked for. */
  readonly heard: (sounds: Sounds) => SearchIndex;
}

/** Makes an index of all names of actors, as they are searched: German ones with *ä* as *ae*, too. */
export function buildIndex(actors: readonly Actor[]): SearchIndex {
  return indexOf(actors, (name) => {
    const key = searchKey(name);
    const german = germanSearchKey(name);
    return german === key ? [key] : [key, german];
  });
}

function indexOf(actors: readonly Actor[], keysOf: (name: string) => readonly string[]): SearchIndex {
  const hits: Hit[] = [];
  const texts: string[] = [];
  for (const actor of actors) {
    for (const name of new Set([actor.label, ...actor.names.map(([one]) => one)])) {
      for (const key of keysOf(name)) {
        hits.push({ actor, name });
        texts.push(key);
      }
    }
  }
  let heard: SearchIndex | undefined;
  return {
    names: indexNames(texts),
    hits,
    heard: (sounds) => {
      heard ??= indexOf(actors, (name) => soundKeys(searchKey(name), sounds));
      return heard;
    },
  };
}

/** What the words of a name sound like, in each language once. */
function soundKeys(key: string, sounds: Sounds): readonly string[] {
  const words = key.split(' ').map(sounds);
  const languages = words[0]?.length ?? 0;
  return [
    ...new Set(Array.from({ length: languages }, (_, i) => words.map((word) => word[i] ?? '').join(' '))),
  ];
}

/** Shorter queries sound like too much. */
const SHORTEST_HEARD = 4;

/**
 * The best `limit` actors for `query`: whole name, then beginning, then words, then a part; where there are none, who sounds the same,
 * then slips of the keyboard. Without `sounds` nobody is heard.
 */
export function search(index: SearchIndex, query: string, limit: number, sounds?: Sounds): readonly Hit[] {
  const wanted = searchKey(query);
  if (!wanted) return [];
  const exact = best(index, index.names.exact(wanted), limit);
  if (exact.length > 0) return exact;
  if (sounds && wanted.length >= SHORTEST_HEARD) {
    const heard = index.heard(sounds);
    const keys = soundKeys(wanted, sounds).filter(({ length }) => length >= SHORTEST_HEARD);
    const same = keys.flatMap((key) => best(heard, heard.names.exact(key), limit));
    if (same.length > 0) return [...new Map(same.map((hit) => [hit.actor, hit])).values()].slice(0, limit);
  }
  return best(index, index.names.slipped(wanted), limit);
}

function best({ hits }: SearchIndex, matches: readonly Match[], limit: number): readonly Hit[] {
  const found = new Map<Actor, { readonly hit: Hit; readonly score: number }>();
  for (const { text, score } of matches) {
    const hit = hits[text];
    if (!hit) continue;
    const known = found.get(hit.actor);
    if (known === undefined || score < known.score) found.set(hit.actor, { hit, score });
  }
  return [...found.values()]
    .sort((a, b) => a.score - b.score || a.hit.actor.rank - b.hit.actor.rank)
    .slice(0, limit)
    .map(({ hit }) => hit);
}
