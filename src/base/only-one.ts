/** What keys stand for that are shared by few: a word for the only row it may mean. */

/** Things by key, of which a key may have several. */
export interface OnlyOnes<K, T> {
  /** Notes a thing under a key; the same one any number of times. */
  readonly note: (key: K, one: T) => void;
  /** The only thing noted under a key; nothing where there are several or none. */
  readonly of: (key: K) => T | undefined;
}

/**
 * Nothing noted yet.
 * @example
 * const rows = createOnlyOnes();
 * rows.note('Bahn', 'Deutsche Bahn');
 * rows.of('Bahn') // 'Deutsche Bahn'
 * rows.note('Bahn', 'Badische Bahn');
 * rows.of('Bahn') // undefined
 */
export function createOnlyOnes<K, T>(): OnlyOnes<K, T> {
  /** Null where a key has several. */
  const noted = new Map<K, { readonly one: T } | null>();
  return {
    note: (key, one) => {
      const before = noted.get(key);
      if (before === undefined) noted.set(key, { one });
      else if (before !== null && before.one !== one) noted.set(key, null);
    },
    of: (key) => noted.get(key)?.one,
  };
}
