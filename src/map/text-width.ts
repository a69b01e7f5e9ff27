/** How wide a text is, where no canvas can measure it: a map must come out the same in the build and in every browser. */

/** Advance widths of Helvetica for the characters from blank to tilde, in hundredths of the font size. */
const WIDTHS = [
  28, 28, 36, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28,
  28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72,
  67, 94, 67, 67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83, 56, 56, 56,
  56, 33, 50, 28, 56, 50, 72, 50, 50, 50, 33, 26, 33, 58,
];
const FIRST = 0x20;
const OTHER = 60;
/** From here on most scripts are as wide as high. */
const SQUARE = 0x2e80;
const BOLD = 1.06;
/** The fonts of systems differ: a little more than Helvetica needs suits them all. */
const ROOM = 1.03;
const MARKS = /\p{M}+/gu;

/**
 * The width of `text` at a font size of 1.
 * @example
 * textWidth('Emil', true) > textWidth('Emil', false) // true
 */
export function textWidth(text: string, bold: boolean): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) hundredths += widthOf(letter);
  return (hundredths / 100) * (bold ? BOLD : 1) * ROOM;
}

function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return WIDTHS[code - FIRST] ?? (code >= SQUARE ? 100 : OTHER);
}

/**
 * `text` with at most `most` letters; the last one says that there were more.
 * @example
 * shorten('Nordrhein-Westfalen', 10) // 'Nordrhein…'
 */
export function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
