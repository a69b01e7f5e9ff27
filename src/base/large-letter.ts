/** Large letters as code units, told without making strings. */

const UNKNOWN = 0;
/** Stands for a letter that takes several units when it is large, such as `ß`; no letter has this unit. */
export const SEVERAL_UNITS = 0xffff;

const known = new Uint16Array(0x10000);

/**
 * The unit of a letter written large, itself where it has no other form; `SEVERAL_UNITS` where one does not hold it.
 * @example
 * String.fromCharCode(largeLetter('ä'.charCodeAt(0))) // 'Ä'
 */
export function largeLetter(unit: number): number {
  const before = known[unit] ?? UNKNOWN;
  if (before !== UNKNOWN) return before;
  const large = String.fromCharCode(unit).toUpperCase();
  const own = large.length === 1 ? large.charCodeAt(0) : SEVERAL_UNITS;
  known[unit] = own;
  return own;
}
