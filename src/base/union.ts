/** What is one: sets that grow together (union-find, Tarjan 1975). */

/** Sets of things that can only grow together. */
export interface Union<T> {
  /** Makes one of all that the items are one with. */
  readonly join: (items: readonly T[]) => void;
  readonly areOne: (a: T, b: T) => boolean;
  /** The item that stands for all it is one with: the first that was joined. */
  readonly first: (item: T) => T;
  readonly copy: () => Union<T>;
}

/**
 * Opens a union-find of things, of which none are one yet but for those that `known` says are: each leads to another of its group.
 * @example
 * const union = createUnion();
 * union.join(['a', 'b']);
 * union.join(['b', 'c']);
 * [union.areOne('a', 'c'), union.areOne('a', 'd')] // [true, false]
 */
export function createUnion<T>(known: ReadonlyMap<T, T> = new Map()): Union<T> {
  const parents = new Map(known);
  const first = (item: T): T => {
    let root = item;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    if (root !== item) parents.set(item, root);
    return root;
  };
  return {
    first,
    areOne: (a, b) => first(a) === first(b),
    join: ([one, ...others]) => {
      if (one === undefined) return;
      const root = first(one);
      for (const other of others) {
        const joined = first(other);
        if (joined !== root) parents.set(joined, root);
      }
    },
    copy: () => createUnion(parents),
  };
}
