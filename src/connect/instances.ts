/** Instances of two actors being together, as columns of integers: millions of them fit and sort without hashing. */
import { createColumn, orderOf } from '../base/column.ts';

/** By pair, then article, then sentence. */
export interface Instances {
  /** Numbers of the two actors, `a < b`. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly article: Uint32Array;
  /** The sentence with which the unit begins. */
  readonly sentence: Uint32Array;
  /** How many actors the unit names. */
  readonly size: Uint32Array;
  /** How many sentences lie between the two. */
  readonly distance: Uint32Array;
  /** Whether one of the two stands in the first sentence of the unit, 1 or 0: of overlapping units one tells each meeting. */
  readonly leads: Uint32Array;
}

export interface Collector {
  readonly add: (
    a: number,
    b: number,
    unit: { readonly article: number; readonly sentence: number; readonly size: number },
    distance: number,
    leads: number,
  ) => void;
  /** All that was added, sorted. */
  readonly finish: () => Instances;
}

/** Collects instances that come by article and sentence, of so many actors. */
export function collectInstances(actors: number): Collector {
  const [left, right, article, sentence] = [createColumn(), createColumn(), createColumn(), createColumn()];
  const [size, apart, leading] = [createColumn(), createColumn(), createColumn()];
  return {
    add: (a, b, unit, distance, leads) => {
      left.push(Math.min(a, b));
      right.push(Math.max(a, b));
      article.push(unit.article);
      sentence.push(unit.sentence);
      size.push(unit.size);
      apart.push(distance);
      leading.push(leads);
    },
    finish: () => {
      const added = {
        a: left.finish(),
        b: right.finish(),
        article: article.finish(),
        sentence: sentence.finish(),
      };
      const rest = { size: size.finish(), distance: apart.finish(), leads: leading.finish() };
      return sortByPair({ ...added, ...rest }, actors);
    },
  };
}

/** Sorts by `a`, then `b`; instances of one pair keep their order. Two stable counting sorts: linear time. */
export function sortByPair(instances: Instances, actors: number): Instances {
  const order = orderOf(instances.a, actors, orderOf(instances.b, actors));
  const pick = (column: Uint32Array) => order.map((at) => column[at] ?? 0);
  return {
    a: pick(instances.a),
    b: pick(instances.b),
    article: pick(instances.article),
    sentence: pick(instances.sentence),
    size: pick(instances.size),
    distance: pick(instances.distance),
    leads: pick(instances.leads),
  };
}
