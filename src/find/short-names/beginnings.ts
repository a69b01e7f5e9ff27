/** The words of a firm's name before its legal form, by whose beginnings an article calls it after it has named it in full. */
import type { Profile } from '../profile/profile.ts';
import { symbolCode } from '../profile/symbols.ts';

const LEGAL_FORM = symbolCode('legal-form');
/** So many words a short name has at most that is learned before names are chosen. */
export const LONGEST_SHORT_NAME = 4;

/** The words of a name without the legal form at its end, none where there are no others: *Wondra Video* of *Wondra Video Co Ltd*. */
export const beforeLegalForm = (words: readonly Profile[]): readonly Profile[] =>
  words.slice(0, words.findLastIndex(({ symbol }) => symbol !== LEGAL_FORM) + 1);

/** The beginnings of a name of a firm before its legal form, of at most so many words, shorter ones first: *Caesars*, *Caesars World* of *Caesars World Inc*. */
export function beginningsOf(words: readonly Profile[], most: number): readonly string[] {
  const own = beforeLegalForm(words).slice(0, most);
  return own.map((_, i) => textOf(own.slice(0, i + 1)));
}

/** The words as they stand beside each other. */
export const textOf = (words: readonly Profile[]): string => words.map(({ text }) => text).join(' ');
