/** What is known of each instance of two actors being together; it is looked up when somebody asks. */
import type { Occurrences } from '../occurrences/occurrences.ts';
import { distanceIn } from './distance.ts';
import type { Gathered } from './gathered.ts';
import { type Meetings, oneOf } from './meetings.ts';

/** Instances by their numbers: by pair, then article, then sentence. */
export interface Instances {
  readonly count: number;
  /** The number of the article. */
  readonly article: (instance: number) => number;
  /** The sentence with which the unit begins. */
  readonly sentence: (instance: number) => number;
  /** How many actors the unit names. */
  readonly size: (instance: number) => number;
  /** How many sentences lie between the two. */
  readonly distance: (instance: number) => number;
  /** Whether one of the two stands in the first sentence of the unit, 1 or 0: of overlapping units one tells each meeting. */
  readonly leads: (instance: number) => number;
}

/** No distance counts for more than this. */
const FARTHEST = 2 ** 16 - 1;

interface Counting {
  readonly occurrences: Pick<Occurrences, 'sentence' | 'named' | 'members'>;
  /** How each place counts. */
  readonly state: Uint8Array;
  /** Whether units overlap; otherwise each instance leads. */
  readonly leading: boolean;
}

/** The instances of meetings, which were found in gathered units. */
export function instancesOf(
  { article, sentence, starts, from, to, actor, unit, leads }: Gathered,
  { columns }: Pick<Meetings, 'columns'>,
  { occurrences, state, leading }: Counting,
): Instances {
  const { other } = columns;
  const unitOf = (instance: number) => unit[other[instance] ?? 0] ?? 0;
  return {
    count: other.length,
    article: (instance) => article[unitOf(instance)] ?? 0,
    sentence: (instance) => sentence[unitOf(instance)] ?? 0,
    size: (instance) => {
      const own = unitOf(instance);
      return (starts[own + 1] ?? 0) - (starts[own] ?? 0);
    },
    distance: (instance) => {
      const own = unitOf(instance);
      const [a, b] = [actor[oneOf(columns, instance)] ?? 0, actor[other[instance] ?? 0] ?? 0];
      const places = { from: from[own] ?? 0, to: to[own] ?? 0 };
      return Math.min(FARTHEST, distanceIn(occurrences, state, places, a, b));
    },
    leads: leading
      ? (instance) => (leads[oneOf(columns, instance)] ?? 0) | (leads[other[instance] ?? 0] ?? 0)
      : () => 1,
  };
}
