/** How strongly a link ties two actors together on the map. */

/** The numbers of a link that tell it; none where a graph does not say. */
export interface Counted {
  readonly npmi?: number | null;
  readonly g2?: number | null;
  readonly weight: number;
}

/**
 * √G², which grows with surprise and evidence alike (Dunning 1993), and 0 where the two are together less often than by chance.
 * The plain weight where a graph has no G².
 * @example
 * tieOf({ npmi: 0.4, g2: 25, weight: 3 }) // 5
 * tieOf({ npmi: -0.1, g2: 25, weight: 3 }) // 0
 * tieOf({ npmi: null, g2: null, weight: 3 }) // 3
 */
export function tieOf({ npmi, g2, weight }: Counted): number {
  if (typeof g2 !== 'number') return Math.max(0, weight);
  return (npmi ?? 1) > 0 ? Math.sqrt(Math.max(0, g2)) : 0;
}
