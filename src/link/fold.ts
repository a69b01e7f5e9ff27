/** The folded form of a name: what different spellings of the same words share. */
import { memo } from './memo.ts';

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const SPECIAL = /[äöüßæœøłđðþı]/gu;
const ACCENTS = /[\u0300-\u036f]/gu;
const SILENT = /[\p{Cc}\p{Cf}.,'’‘`´"„“”«»]/gu;

/**
 * Lower case, without accents, quotes, dots and invisible characters; German umlauts spelled out (`Müller` = `Mueller`).
 * Hyphens stay. Other scripts keep their letters and vowel signs. A name of which nothing is left is given back as it is.
 */
export function fold(name: string): string {
  const spelled = name
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter);
  const bare = spelled.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const words = bare
    .replace(/[\s_]+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(SILENT, '')
    .trim();
  return words === '' ? name : words;
}

/** Folded, with hyphens as blanks: `Nord-Stream` = `Nord Stream`. Below three characters the case counts (`IS`, not `is`). */
export const foldWords = memo((name) => (name.length < 3 ? name : fold(name).replaceAll('-', ' ')));
