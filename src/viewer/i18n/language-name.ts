/** The names of languages. */
import type { Language } from './language.ts';

/** What a language is called in another; its code where the browser knows no name. */
export function languageName(code: string, of: Language): string {
  try {
    return new Intl.DisplayNames(of, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
