/** The names of languages. */

/**
 * What a language is called in another one (`fr` in `en`: `French`); its code where the system knows no name.
 * @example
 * languageName('de', 'en') // 'German'
 */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
