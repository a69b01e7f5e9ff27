/** Words that one slip of the pen makes of each other. */

/**
 * Whether two different words are one letter more, less or other apart, or two neighbours in the other order (Damerau 1964).
 * @example
 * isOneEdit('wolfgang', 'wolfang') // true
 * isOneEdit('ralph', 'ralf') // false
 */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  if (x.length !== y.length) return x.length > y.length ? x.slice(1) === y : y.slice(1) === x;
  return x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/**
 * Whether one letter is put in place of another: more often another name than a slip, where the word is short.
 * @example
 * isSwap('meier', 'maier') // true
 */
export const isSwap = (a: string, b: string): boolean => a.length === b.length && !isTransposed(a, b);

function isTransposed(a: string, b: string): boolean {
  const differing = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  const [i = 0, j = 0] = differing;
  return differing.length === 2 && a[i] === b[j] && a[j] === b[i];
}
