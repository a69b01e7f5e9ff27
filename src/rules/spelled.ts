/** Parts of patterns that tell a word by its letters, where no tag does: a pattern calls them by name. Patterns see words in small letters. */

/** A number of two digits, such as an age. */
export const TWO_DIGITS = '/^[1-9][0-9]$/';
/** A word with a digit in it: *B214*. */
export const WITH_DIGIT = '/[0-9]/';
/** A year in the name of a club, be it short: *04*, *1860*. */
export const CLUB_YEAR = '/^(0|18|19)[0-9]+$/';
/** Behind the name of a king, a queen or a pope. */
export const ROMAN_NUMERAL = '/^[ivx]+$/';
/** A full stop by itself. */
export const FULL_STOP = '/^\\.$/';
/** A word that ends in a full stop. */
export const ABBREVIATED = '/[.]$/';
/** What may close an entry of a list. */
export const END_OF_ENTRY = '/^[.;(]$/';
/** A dash or a hyphen by itself. */
export const DASH = '/^[–—-]$/';
/** What may part a name from the address behind it. */
export const BEFORE_ADDRESS = '/^[-–—:,(<]$/';
/** The sign in the middle of an address. */
export const AT_SIGN = '/^@$/';
/** A slash by itself. */
export const SLASH = '/^\\/$/';
/** Opens the sign of a share behind a firm: *<WND.O>*. */
export const TICKER_OPENS = '/^<$/';
/** Closes it. */
export const TICKER_CLOSES = '/^>$/';
/** The letters of such a sign. */
export const TICKER = '/^[a-z]{1,5}$/';
/** What follows its letters: the end, or a full stop before the letter of an exchange. */
export const AFTER_TICKER = '/^[.>]$/';
/** Two words with a hyphen between them. */
export const HYPHENATED = '/[a-z]-[a-z]/';
/** Three letters or more in a row: no acronym with full stops, and no name in another alphabet. */
export const LETTERS = '/[a-z][a-z][a-z]/';

/** By which letters a word may be told; one of them is enough. */
export interface Letters {
  readonly is?: readonly string[];
  readonly begins?: readonly string[];
  readonly ends?: readonly string[];
  readonly holds?: readonly string[];
  /** Last of three parts or more with hyphens between them. */
  readonly lastParts?: readonly string[];
}

/**
 * A word that is spelled in one of some ways, also where tags are asked of the same word: `(#Role && ${spelled({ is: OFFICERS })})`.
 * @example
 * spelled({ is: ['house', 'senate'] }) // '/^house$|^senate$/'
 * spelled({ begins: ['land'], ends: ['ort', 'stadt'], holds: ['minister'] }) // '/^land|ort$|stadt$|minister/'
 */
export function spelled({ is = [], begins = [], ends = [], holds = [], lastParts = [] }: Letters): string {
  // Without brackets: the parser of patterns takes them for its own.
  const ways = [
    is.map((word) => `^${word}$`),
    begins.map((word) => `^${word}`),
    ends.map((word) => `${word}$`),
    lastParts.map((word) => `-.+-${word}$`),
  ];
  return `/${[...ways.flat(), ...holds].join('|')}/`;
}

/**
 * One of some words.
 * @example
 * oneOf(['mp', 'senator']) // '(mp|senator)'
 * oneOf(['mp']) // 'mp'
 */
export const oneOf = (words: readonly string[]): string =>
  words.length === 1 ? words.join() : `(${words.join('|')})`;
