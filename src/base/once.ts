/** What is worked out of a thing, once. */

/**
 * A function that keeps what it gave for each thing as long as the thing itself is kept.
 * @example
 * const copy = oncePer((thing) => ({ ...thing }));
 * const thing = { a: 1 };
 * copy(thing) === copy(thing) // true
 */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}
