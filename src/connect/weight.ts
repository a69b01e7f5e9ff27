/** A weight says from the counts of a pair how strongly two actors belong together. */
import type { WeightId } from '../graph/attributes.ts';
import type { Window } from '../occurrences/selection.ts';
import type { Instances } from './instances.ts';

/** The counts of a pair. A unit is a sentence, or what the window makes of it. */
export interface Counts {
  /** Units that name both. */
  readonly together: number;
  /** Of overlapping units those that begin with one of the two: each meeting once. Else the same as `together`. */
  readonly sentences: number;
  /** Articles in which a unit names both; versions of one article count once. */
  readonly articles: number;
  /** Units that name the one and the other. */
  readonly a: number;
  readonly b: number;
  /** All units of the selection. */
  readonly units: number;
  /** The instances of the pair are those from `from` up to, without, `to`. */
  readonly instances: Pick<Instances, 'article' | 'size' | 'distance' | 'leads'>;
  readonly from: number;
  readonly to: number;
}

/** What was counted. */
export interface Scope {
  /** How many articles. */
  readonly articles: number;
  readonly window: Window;
}

/** A way to say how strongly two actors belong together, such as how much more often they meet than chance would have it. */
export interface Weight {
  /** The attribute of links that holds it. */
  readonly id: WeightId;
  /** What it tells, with its formula and where that comes from. */
  readonly because: string;
  /** Whether it tells anything of a selection; else links lack it. Default: of each. */
  readonly applies?: (scope: Scope) => boolean;
  readonly weigh: (counts: Counts) => number;
}
