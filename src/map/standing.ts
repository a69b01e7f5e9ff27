/** The standing of actors: who comes first where not all can be shown. */

/** Of actors that only report: papers, stations and agencies. */
const REPORTER = 0.35;
/** The list of papers, stations and agencies: graph.json tells of a row no more than its id. */
const REPORTERS = 'orgs-media/';
/** The value of G² from which chance is no explanation (χ², one degree of freedom, p = 0.001). */
const SURE = 10.83;
const FEWEST = 2;

/** What the standing of an actor is made of, by which the map chooses whom it shows. */
export interface Stand {
  readonly articles: number;
  /** The id of its row in the lists. */
  readonly row?: string | undefined;
}

/**
 * Whether a link counts: two articles or more, and no chance (G² ≥ 10.83).
 * @example
 * isSupported(2, 12) // true
 * isSupported(1, 12) // false
 */
export function isSupported(articles: number, g2: number): boolean {
  return articles >= FEWEST && g2 >= SURE;
}

/**
 * √(articles × (1 + articles of all supported links)); 0.35 of it for those who are named because they report.
 * @example
 * standingOf({ articles: 4 }, 8) // 6
 */
export function standingOf({ articles, row = '' }: Stand, supported: number): number {
  const share = row.startsWith(REPORTERS) ? REPORTER : 1;
  return share * Math.sqrt(articles * (1 + supported));
}
