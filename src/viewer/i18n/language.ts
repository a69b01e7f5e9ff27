/** Which language the page speaks to a reader. */
import { READER_LANGUAGES, type ReaderLanguage } from '../../model.ts';

/**
 * The first of the reader's languages that the page speaks, else English.
 * @example
 * pickLanguage(['fr-FR', 'de-AT', 'en']) // 'de'
 */
export function pickLanguage(wanted: readonly string[]): ReaderLanguage {
  for (const tag of wanted) {
    const known = READER_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (known) return known;
  }
  return 'en';
}
