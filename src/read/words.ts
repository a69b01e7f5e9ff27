/** What reading takes from the languages: how they write dates, and how they call languages and the fields of an article. */
import type { DateWords } from '../languages/dates.ts';
import type { FieldNames } from '../languages/field-names.ts';
import type { BundleWords, SourceWords } from '../languages/source-words.ts';
import { createDateReader } from './date.ts';
import { type FieldKeys, fieldKeys } from './fields.ts';
import { createLanguageReader } from './language.ts';

/** What a language gives to the reading of files. */
export interface ReadingLanguage {
  readonly code: string;
  readonly dates: DateWords;
  readonly fieldNames: FieldNames;
  readonly sourceWords: SourceWords;
}

/** The words of all languages that reading looks for. */
export interface ReadingWords {
  /** ISO 8601 from a written date; `undefined` for anything else. */
  readonly isoDate: (text: string) => string | undefined;
  /** ISO 639-1 from a code or name of a language; `undefined` for anything else. */
  readonly languageCode: (text: string) => string | undefined;
  readonly keys: FieldKeys;
  /** Words in the names of elements of pages that are no part of an article. */
  readonly furniture: readonly string[];
  /** How each language's databases set articles one below the other. */
  readonly bundles: readonly BundleWords[];
  /** The codes of the languages, for hints. */
  readonly codes: readonly string[];
}

/**
 * What all the languages give together.
 * @example
 * const { isoDate, languageCode } = wordsForReading([german]);
 * isoDate('3. Januar 2020') // '2020-01-03'
 * languageCode('Englisch') // 'en'
 */
export const wordsForReading = (languages: readonly ReadingLanguage[]): ReadingWords => ({
  isoDate: createDateReader(languages.map(({ dates }) => dates)),
  languageCode: createLanguageReader(languages.map(({ code }) => code)),
  furniture: languages.flatMap(({ sourceWords }) => sourceWords.furniture),
  bundles: languages.map(({ sourceWords }) => sourceWords.bundle),
  keys: fieldKeys(languages.map(({ fieldNames }) => fieldNames)),
  codes: languages.map(({ code }) => code),
});
