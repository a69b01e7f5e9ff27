/** Classes of UTF-16 code units: a table for the frequent scripts, Unicode properties for the rest. */

/** A letter of any script; halves of surrogate pairs are none. */
export const LETTER = 1;
/** Set beside `LETTER` for capitals and title case, such as *ǅ*. */
export const UPPER = 2;
/** A decimal digit of any script. */
export const DIGIT = 4;
/** White space, that of no width included. */
export const SPACE = 8;
/** What combines with the letter before it, soft hyphens and joiners included. */
export const MARK = 16;

const TABLE_SIZE = 0x0600;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER | UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\s|\u200b|\ufeff/u.test(character)) return SPACE;
  if (/\p{M}|\u00ad|\u200c|\u200d/u.test(character)) return MARK;
  return 0;
}

const table = Uint8Array.from({ length: TABLE_SIZE }, (_, unit) => classify(unit));
const rest = new Map<number, number>();

/**
 * The class bits of a code unit; 0 for punctuation, symbols and halves of surrogate pairs.
 * @example
 * classOf('A'.charCodeAt(0)) === (LETTER | UPPER) // true
 * classOf(','.charCodeAt(0)) // 0
 */
export function classOf(unit: number): number {
  if (unit < TABLE_SIZE) return table[unit] ?? 0;
  let bits = rest.get(unit);
  if (bits === undefined) {
    bits = classify(unit);
    rest.set(unit, bits);
  }
  return bits;
}

/**
 * Whether a UTF-16 code unit is a letter; halves of surrogate pairs are none.
 * @example
 * isLetter('ß'.charCodeAt(0)) // true
 */
export const isLetter = (unit: number): boolean => (classOf(unit) & LETTER) !== 0;
/**
 * Whether a UTF-16 code unit is a capital or title-case letter.
 * @example
 * isUpper('Ä'.charCodeAt(0)) // true
 */
export const isUpper = (unit: number): boolean => (classOf(unit) & UPPER) !== 0;
/**
 * Whether a UTF-16 code unit is a letter, but no capital.
 * @example
 * isSmall('ä'.charCodeAt(0)) // true
 */
export const isSmall = (unit: number): boolean => (classOf(unit) & (LETTER | UPPER)) === LETTER;
/**
 * Whether a text is the same in capitals. Most words are told by their second letter, without writing them large.
 * @example
 * isInLarge('NATO') // true
 * isInLarge('Nato') // false
 */
export function isInLarge(text: string): boolean {
  const second = text.charCodeAt(1);
  const isPlainSmall = second >= 0x61 && second <= 0x7a;
  return !isPlainSmall && text === text.toUpperCase();
}
/**
 * Whether a UTF-16 code unit is a decimal digit.
 * @example
 * isDigit('7'.charCodeAt(0)) // true
 */
export const isDigit = (unit: number): boolean => (classOf(unit) & DIGIT) !== 0;
/**
 * Whether a UTF-16 code unit is white space.
 * @example
 * isSpace('\u00a0'.charCodeAt(0)) // true
 */
export const isSpace = (unit: number): boolean => (classOf(unit) & SPACE) !== 0;
/**
 * Letters, digits and the marks that combine with them.
 * @example
 * isWordUnit('-'.charCodeAt(0)) // false
 */
export const isWordUnit = (unit: number): boolean => (classOf(unit) & (LETTER | DIGIT | MARK)) !== 0;
