/** How names are written to be compared: without case, accents and punctuation. */
import { plainLetters, spelledUmlauts } from '../../base/plain-letters.ts';

const MARKS = /\p{M}+/gu;
const PLAIN = /^[a-zA-Z0-9 ]*$/;

/**
 * Lower case without accents: `Erdoğan` and `erdogan` become one; hyphens and apostrophes become blanks.
 * @example
 * searchKey('Erdoğan') === searchKey('erdogan') // true
 */
export function searchKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().trim();
  return plainLetters(name)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * As `searchKey`, but ä, ö, ü become ae, oe, ue, as German keyboards abroad write them.
 * @example
 * germanSearchKey('Müller') // 'mueller'
 */
export const germanSearchKey = (name: string): string => searchKey(spelledUmlauts(name));
