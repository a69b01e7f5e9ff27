/** What counting gives, as columns. */
import type { Problem } from '../model.ts';
import type { Occurrences } from '../occurrences/occurrences.ts';
import type { Window } from '../occurrences/selection.ts';
import type { Instances } from './instances.ts';
import type { Pairs } from './meetings.ts';

/** What is counted of the actors, by their numbers. */
export interface Presence {
  /** Mentions; those in a sentence that recurs count once, those in boilerplate never. */
  readonly mentions: Uint32Array;
  /** Articles that mention it; versions of one article count once. */
  readonly articles: Uint32Array;
  /** Units that name it. */
  readonly units: Uint32Array;
}

/** All that was counted, as columns: graph and page read weights and evidence from it. */
export interface Counted {
  readonly occurrences: Occurrences;
  readonly window: Window;
  /** Of each article whether it was selected, 1 or 0. */
  readonly selected: Uint8Array;
  /** How each place counts: `FRESH`, `KNOWN` or `PASSED_OVER`. */
  readonly state: Uint8Array;
  readonly presence: Presence;
  readonly instances: Instances;
  readonly pairs: Pairs;
  /** The number of units, with those that name nobody. */
  readonly units: number;
  /** Lists that were cut. */
  readonly problems: readonly Problem[];
}
