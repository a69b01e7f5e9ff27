/** What is made when somebody first asks for it. */

/**
 * Gives what `make` makes: made at the first call, the same at all others.
 * @example
 * const give = lazily(() => ({ a: 1 }));
 * give() === give() // true
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
