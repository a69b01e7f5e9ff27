/** Addresses of actors that have become others: the old one leads to the new one. */
import type { Selection } from '../view.ts';
import type { Model } from './graph.ts';

/** The selection as the graph knows it; the same where it knows it already, or not at all. */
export function redirected(selection: Selection, { actor, link, redirects }: Model): Selection {
  if (selection.is === 'nothing') return selection;
  const { is, key } = selection;
  if (is === 'actor') {
    const id = actor.has(key) ? undefined : redirects.get(key);
    return id === undefined ? selection : { is, key: id };
  }
  if (link.has(key)) return selection;
  const ends = key.split('|').map((end) => redirects.get(end) ?? end);
  return { is, key: ends.sort().join('|') };
}
