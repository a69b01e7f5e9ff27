/** Text without what no text format holds. */

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Without control characters, lone surrogates and what Unicode assigns to nobody: what XML 1.0 allows.
 * @example
 * printable('a\u0000b') // 'ab'
 */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '');
}
