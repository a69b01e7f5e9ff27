/** Finds a place in what is sorted. */

/**
 * Up to which place something holds, of so many in order, where it holds of none behind: by halves, so that few are asked.
 * @example
 * prefixLength(100, (at) => at * at < 50) // 8
 */
export function prefixLength(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
