/** What a reader has opened: told apart, written into the address and read from it, followed into another graph. */
import type { Model } from './model/graph.ts';
import { NOTHING, type Selection } from './view.ts';

/** Whether two selections are one. */
export function isSame(one: Selection, other: Selection): boolean {
  return one.is === other.is && keysOf(one).join('\n') === keysOf(other).join('\n');
}

/** The keys of what is selected, as many as there are. */
export function keysOf(what: Selection): readonly string[] {
  if (what.is === 'nothing') return [];
  return what.is === 'actors' ? what.keys : [what.key];
}

/** The selection of these actors: of one alone an actor, of none nothing. Each counts once. */
export function selectionOf(actors: readonly string[]): Selection {
  const keys = [...new Set(actors)];
  const [key, second] = keys;
  if (key === undefined) return NOTHING;
  return second === undefined ? { is: 'actor', key } : { is: 'actors', keys };
}

/** The actors that are selected. */
export function actorsIn(what: Selection): readonly string[] {
  return what.is === 'actor' || what.is === 'actors' ? keysOf(what) : [];
}

/** The selection with one actor more, or without it where it is among them. */
export function toggled(what: Selection, key: string): Selection {
  const actors = actorsIn(what);
  return selectionOf(actors.includes(key) ? actors.filter((one) => one !== key) : [...actors, key]);
}

/** Writes a selection into an address: `actor=…` for each actor, `link=…` or `article=…`. */
export function writeSelection(what: Selection, address: URLSearchParams): void {
  const name = what.is === 'actors' ? 'actor' : what.is;
  for (const key of keysOf(what)) address.append(name, key);
}

/** The selection in an address; nothing where there is none. */
export function readSelection(address: URLSearchParams): Selection {
  const actors = address.getAll('actor').filter(Boolean);
  if (actors.length > 0) return selectionOf(actors);
  for (const is of ['link', 'article'] as const) {
    const key = address.get(is);
    if (key) return { is, key };
  }
  return NOTHING;
}

/** The selection as the graph knows it, following ids to what they have become; `NOTHING` where it knows nothing of it. */
export function known(what: Selection, model: Model): Selection {
  const { actor, link, articles, redirects } = model;
  if (what.is === 'nothing') return what;
  if (what.is === 'article') return articles.has(what.key) ? what : NOTHING;
  if (what.is === 'link') {
    if (link.has(what.key)) return what;
    const ends = what.key.split('|').map((end) => redirects.get(end) ?? end);
    const key = ends.sort().join('|');
    return link.has(key) ? { is: 'link', key } : NOTHING;
  }
  const keys = keysOf(what).map((key) => (actor.has(key) ? key : (redirects.get(key) ?? key)));
  const next = selectionOf(keys.filter((key) => actor.has(key)));
  return isSame(next, what) ? what : next;
}
