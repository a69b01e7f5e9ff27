/** The words of a firm's name before its legal form, by whose beginnings an article calls it after it has named it in full. */
import type { Profile } from './profile/profile.ts';
import { symbolCode } from './profile/symbols.ts';

const LEGAL_FORM = symbolCode('legal-form');

/** The words of a name without the legal form at its end, none where there are no others: *Wondra Video* of *Wondra Video Co Ltd*. */
export const beforeLegalForm = (words: readonly Profile[]): readonly Profile[] =>
  words.slice(0, words.findLastIndex(({ symbol }) => symbol !== LEGAL_FORM) + 1);
