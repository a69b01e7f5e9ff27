/** First and last letters of words as numbers. */

import { isLetter } from '../text/characters.ts';

export function endingCode(word: string, letters: number): number {
  return word.length < 5 || !isLetter(word.charCodeAt(word.length - 1))
    ? 0
    : codeOfEnding(word.toLowerCase().slice(-letters));
}

export function beginningCode(word: string, letters: number): number {
  return word.length < 5 ? 0 : codeOfEnding(word.toLowerCase().slice(0, letters));
}

const ENDING_ALPHABET = 'abcdefghijklmnopqrstuvwxyzäöüßáéíóúàèìòùâêîôûçñøåæčšžćłńśđğış-';

/** The letters of an ending code. */
export function endingOf(code: number): string {
  let rest = code;
  let ending = '';
  for (; rest > 0; rest = Math.floor(rest / 64)) ending = (ENDING_ALPHABET[(rest % 64) - 1] ?? '?') + ending;
  return ending;
}

/** The inverse of `endingOf`. */
export function codeOfEnding(ending: string): number {
  let code = 0;
  for (const letter of ending) code = code * 64 + ENDING_ALPHABET.indexOf(letter) + 1;
  return code;
}
