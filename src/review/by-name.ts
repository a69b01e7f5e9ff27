/** Actors by their folded labels. */
import { addTo } from '../base/add-to.ts';
import type { Corpus, SeenActor } from './seen.ts';

/** The actors that are shown under a folded name; none where too many are, which tells nothing. */
export type ByName = (folded: string) => readonly SeenActor[];

const MOST = 5;

/** Puts actors under their labels. */
export function byName({ actors }: Corpus): ByName {
  const all = new Map<string, SeenActor[]>();
  for (const one of actors) {
    addTo(all, one.folded, one);
  }
  return (folded) => {
    const found = all.get(folded) ?? [];
    return found.length > MOST ? [] : found;
  };
}
