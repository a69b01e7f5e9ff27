/** Instances of two actors being together, as columns of integers: millions of them fit and sort without hashing. */

export interface Instances {
  /** Indices of the two actors, `a < b`. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Index of the article. */
  readonly article: Int32Array;
  /** The sentence with which the unit begins. */
  readonly sentence: Int32Array;
  /** How many actors the unit names. */
  readonly actors: Int32Array;
}

/** Room for a number of instances. */
export function createInstances(length: number): Instances {
  const column = () => new Int32Array(length);
  return { a: column(), b: column(), article: column(), sentence: column(), actors: column() };
}

/** Sorts by `a`, then `b`; instances of one pair keep their order. Two stable counting sorts: linear time. */
export function sortByPair(instances: Instances, actors: number): Instances {
  return arrange(arrange(instances, instances.b, actors), undefined, actors);
}

function arrange(instances: Instances, key: Int32Array = instances.a, keys: number): Instances {
  const order = countingSort(key, keys);
  const pick = (column: Int32Array) => order.map((at) => column[at] ?? 0);
  return {
    a: pick(instances.a),
    b: pick(instances.b),
    article: pick(instances.article),
    sentence: pick(instances.sentence),
    actors: pick(instances.actors),
  };
}

function countingSort(key: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const value of key) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 1; value <= keys; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const order = new Int32Array(key.length);
  key.forEach((value, i) => {
    const at = next[value] ?? 0;
    order[at] = i;
    next[value] = at + 1;
  });
  return order;
}
