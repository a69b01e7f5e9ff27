/** Columns of numbers that make room for more. */

/** Any typed array. */
interface Numbers extends ArrayLike<number> {
  readonly set: (numbers: ArrayLike<number>) => void;
}

/**
 * A larger column that begins with the numbers of another.
 * @example
 * grown(Uint32Array.of(3, 1), new Uint32Array(4)) // Uint32Array.of(3, 1, 0, 0)
 */
export function grown<T extends Numbers>(values: T, larger: T): T {
  larger.set(values);
  return larger;
}
