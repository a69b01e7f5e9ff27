/** Blocks: things with one key, which alone are compared with each other. */
import { addTo } from '../base/add-to.ts';

/** Larger blocks tell nothing, and would take time that grows with the square of their size. */
const LARGEST = 12;

/**
 * The blocks of two things or more.
 * @example
 * blocksOf(['Rob Malley', 'Tim Malley', 'Ida Fenn'], (name) => [name.split(' ')[1]]) // [['Rob Malley', 'Tim Malley']]
 */
export function blocksOf<T>(
  things: readonly T[],
  keysOf: (thing: T) => Iterable<string>,
  largest = LARGEST,
): readonly (readonly T[])[] {
  const blocks = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      addTo(blocks, key, thing);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= largest);
}

/**
 * Each pair of things in one block or more, once; in the order in which the things are given.
 * @example
 * [...pairsIn([['a', 'b'], ['a', 'b', 'c']])] // [['a', 'b'], ['a', 'c'], ['b', 'c']]
 */
export function* pairsIn<T>(blocks: Iterable<readonly T[]>): Generator<readonly [T, T]> {
  const done = new Map<T, Set<T>>();
  for (const block of blocks) {
    for (const [i, one] of block.entries()) {
      const known = done.get(one) ?? new Set<T>();
      done.set(one, known);
      for (const other of block.slice(i + 1)) {
        if (known.has(other)) continue;
        known.add(other);
        yield [one, other];
      }
    }
  }
}
