/** Remembers what a function of a name gave: corpora repeat their names. */

/** So many names are remembered in each of two generations. */
const MOST = 40_000;

/**
 * The same function, with a memory. When the younger generation is full it becomes the older one, and what is asked for again moves over:
 * frequent names stay, rare ones go.
 */
export function memo<T>(compute: (name: string) => T): (name: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (name) => {
    const known = young.get(name);
    if (known !== undefined) return known;
    const result = old.get(name) ?? compute(name);
    if (young.size >= MOST) [old, young] = [young, new Map()];
    young.set(name, result);
    return result;
  };
}
