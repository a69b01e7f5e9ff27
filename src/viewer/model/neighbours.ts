/** The links of an actor by a weight that a reader chose. */
import { LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { Link } from './graph.ts';

type Listed = (typeof LINK_ATTRIBUTES)[number];
type Amount = Extract<Listed, { readonly weight: true; readonly look: 'amount' }>;
/** A weight by which neighbours can be sorted. */
export type NeighbourWeight = Amount['id'];

const isAmount = (one: Listed): one is Amount => 'weight' in one && 'look' in one;

/** The weights that lines can be drawn by: neighbours make sense by them, too. */
export const NEIGHBOUR_WEIGHTS: readonly Amount[] = LINK_ATTRIBUTES.filter(isAmount);
/** The weight of a page that was just opened. */
export const USUAL_WEIGHT: NeighbourWeight = 'sentences';

/** Strongest first; links that do not state the weight last. */
export function byWeight(links: readonly Link[], weight: NeighbourWeight): readonly Link[] {
  const of = (link: Link) => link[weight] ?? Number.NEGATIVE_INFINITY;
  return [...links].sort((a, b) => of(b) - of(a) || b.sentences - a.sentences);
}
