/** First and last letters of words as numbers. */

import { isLetter } from '../../text/characters.ts';

/** The letters that are told apart; the first place stands for no letter and for all others. */
export const LETTERS = ['', ...'abcdefghijklmnopqrstuvwxyzäöüßáéíóúàèìòùâêîôûçñøåæčšžćłńśđğış-'];

const SHORTEST_WORD = 5;

/** The last letters of a longer word, coded; 0 for other words. */
export const endingCode = (word: string, letters: number): number =>
  word.length < SHORTEST_WORD || !isLetter(word.charCodeAt(word.length - 1))
    ? 0
    : codeOfLetters(word.toLowerCase().slice(-letters));

/** The first letters of a longer word, coded; 0 for other words. */
export const beginningCode = (word: string, letters: number): number =>
  word.length < SHORTEST_WORD ? 0 : codeOfLetters(word.toLowerCase().slice(0, letters));

/** The places of the letters by their unit. */
const PLACES = new Uint8Array(0x10000);
for (const [place, letter] of LETTERS.entries()) if (letter !== '') PLACES[letter.charCodeAt(0)] = place;

/** A character of two units counts as one letter. */
function codeOfLetters(letters: string): number {
  let code = 0;
  for (let at = 0; at < letters.length; at += 1) {
    if (isSecondHalf(letters, at)) continue;
    code = code * LETTERS.length + (PLACES[letters.charCodeAt(at)] ?? 0);
  }
  return code;
}

const isSecondHalf = (letters: string, at: number): boolean =>
  (letters.charCodeAt(at) & 0xfc00) === 0xdc00 && (letters.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Coded letters in words; `?` for those that are not told apart. */
export function showLetters(codes: readonly number[]): string {
  const first = codes.findIndex((code) => code > 0);
  return first === -1
    ? ''
    : codes
        .slice(first)
        .map((code) => LETTERS[code] || '?')
        .join('');
}

/** The inverse of `showLetters`. */
export function readLetters(text: string, length: number): readonly number[] {
  const codes = [...text].map((letter) => (letter === '?' ? 0 : LETTERS.indexOf(letter)));
  return [...Array.from({ length: Math.max(0, length - codes.length) }, () => 0), ...codes];
}
