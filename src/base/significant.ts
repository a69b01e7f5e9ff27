/** Numbers with few digits, so that files are short and engines that differ in the last bits of a logarithm agree. */

/** Powers of ten up to this one are exact. */
const MOST = 22;
const POWERS: readonly number[] = Array.from({ length: MOST + 1 }, (_, power) => 10 ** power);
/** So near to the middle between two candidates, the product may have been rounded to the wrong side of it. */
const DOUBT = 1e-6;

/**
 * A number to so many digits, as `Number(value.toPrecision(digits))` is, without a text. At most nine digits.
 * @example
 * significant(0.123456, 3) // 0.123
 */
export function significant(value: number, digits: number): number {
  // A text has no negative zero.
  if (Number.isInteger(value) && Math.abs(value) < (POWERS[digits] ?? 0)) return value + 0;
  const size = Math.abs(value);
  const rounded = roundedTo(size, digits);
  if (rounded === undefined) return Number(value.toPrecision(digits));
  return value < 0 ? -rounded : rounded;
}

/** `undefined` where rounding needs all digits of the number. */
function roundedTo(size: number, digits: number): number | undefined {
  const most = POWERS[digits] ?? Number.NaN;
  let places = digits - 1 - Math.floor(Math.log10(size));
  let scaled = times(size, places);
  if (scaled < most / 10) {
    places += 1;
    scaled = times(size, places);
  } else if (scaled >= most) {
    places -= 1;
    scaled = times(size, places);
  }
  if (!(Math.abs(scaled - Math.floor(scaled) - 0.5) > DOUBT)) return undefined;
  // Both are exact, so that the quotient is the number nearest to the decimal fraction.
  return times(Math.round(scaled), -places);
}

/** A number times a power of ten; not a number where that power is not exact. */
function times(value: number, power: number): number {
  const factor = POWERS[Math.abs(power)] ?? Number.NaN;
  return power < 0 ? value / factor : value * factor;
}
