/** The links of an actor by a weight that a reader chose. */
import type { Link } from './graph.ts';

/** The weights by which neighbours make sense, first the one of a page that was just opened. */
export const NEIGHBOUR_WEIGHTS = ['sentences', 'articles', 'npmi', 'g2', 'decay'] as const;
/** A weight by which neighbours can be sorted. */
export type NeighbourWeight = (typeof NEIGHBOUR_WEIGHTS)[number];

/** Strongest first; links that do not state the weight last. */
export function byWeight(links: readonly Link[], weight: NeighbourWeight): readonly Link[] {
  const of = (link: Link) => link[weight] ?? Number.NEGATIVE_INFINITY;
  return [...links].sort((a, b) => of(b) - of(a) || b.sentences - a.sentences);
}
