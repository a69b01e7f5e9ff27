/** The languages that the page speaks. */
import { READER_LANGUAGES, type ReaderLanguage } from '../../model.ts';

export const LANGUAGES = READER_LANGUAGES;
export type Language = ReaderLanguage;

/** The first of the reader's languages that the page speaks, else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
