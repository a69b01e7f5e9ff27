/** Items of lists that are known to be there. */

/**
 * The item at a place. Its absence is a mistake in the program.
 * @example
 * item(['a', 'b'], 1) // 'b'
 */
export function item<T extends object | string>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new RangeError(`A list of ${list.length} has no item ${place}.`);
  return found;
}
