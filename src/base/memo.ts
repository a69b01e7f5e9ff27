/** Remembers what a function of a name gave: corpora repeat their names. */

const MOST = 200_000;

/** The same function, with a memory that is emptied when it is full. */
export function memo<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = compute(name);
    known.set(name, result);
    return result;
  };
}
