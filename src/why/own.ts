/** Looks things up by keys that come from a file. */

/**
 * What a record holds under a key that may be anything.
 * @example
 * own({ a: 1 }, 'a') // 1
 * own({ a: 1 }, 'toString') // undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
