/** Remembers what a function of a name gave: corpora repeat their names. */
import { ownCopy } from './own-copy.ts';

/** So many names are remembered in each of two generations: the frequent ones. More would outlive young memory and cost more than they save. */
const MOST = 500;

/**
 * A function with a memory. When the younger generation is full it becomes the older one, and what is asked for again moves over:
 * frequent names stay, rare ones go.
 * @example
 * let asked = 0;
 * const length = memo((name) => { asked += 1; return name.length; });
 * length('Wien') + length('Wien') // 8
 * asked // 1
 */
export const memo = <T>(compute: (name: string) => T): ((name: string) => T) =>
  memoBy(
    (name) => name,
    (_, own) => compute(own),
  );

/**
 * A function with a memory, of anything that a key names, which is given that key as well.
 * @example
 * const letters = memoBy(({ name }) => name, ({ name }) => [...name]);
 * letters({ name: 'Ea' }) === letters({ name: 'Ea' }) // true
 */
export function memoBy<A, T>(keyOf: (of: A) => string, compute: (of: A, key: string) => T): (of: A) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (of) => {
    const key = keyOf(of);
    const known = young.get(key);
    if (known !== undefined) return known;
    const own = ownCopy(key);
    const result = old.get(own) ?? compute(of, own);
    if (young.size >= MOST) [old, young] = [young, new Map()];
    young.set(own, result);
    return result;
  };
}
