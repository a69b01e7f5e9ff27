/** The folded form of a name: what different spellings of the same words share. */

import { memo } from '../base/memo.ts';
import { plainLetters, spelledUmlauts } from '../base/plain-letters.ts';

const SILENT = /[\p{Cc}\p{Cf}.,'’‘`´"„“”«»]/gu;
/** Most names: nothing in them is silent or doubled. */
const USUAL = /^[a-z]+(?:[ -][a-z]+)*$/u;

/**
 * Lower case, without accents, quotes, dots and invisible characters; umlauts spelled out (`Müller` = `Mueller`).
 * Hyphens stay. Other scripts keep their letters and vowel signs. A name of which nothing is left is given back as it is.
 * @example
 * fold('Jürgen „Kloppo“ Klopp') // 'juergen kloppo klopp'
 */
export function fold(name: string): string {
  const letters = plainLetters(spelledUmlauts(name));
  if (USUAL.test(letters)) return letters;
  const words = letters
    .replace(/[\s_]+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(SILENT, '')
    .trim();
  return words === '' ? name : words;
}

/**
 * A folded name without its blanks and hyphens: `Astra Zeneca` = `AstraZeneca`.
 * @example
 * lettersOf('astra zeneca') // 'astrazeneca'
 */
export const lettersOf = (folded: string): string => folded.replace(/[ -]/gu, '');

/** Folded, with hyphens as blanks: `Nord-Stream` = `Nord Stream`. Below three characters the case counts (`IS`, not `is`). */
export const foldWords = memo((name) => (name.length < 3 ? name : fold(name).replaceAll('-', ' ')));
