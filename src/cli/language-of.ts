/** The language of an article of which none may be stated. */
import { detectLanguage } from '../languages/detect.ts';
import { languages } from '../languages/index.ts';
import type { Article } from '../model.ts';

/**
 * The code that is stated, else that of the language in which the text seems to be; `undefined` where it is in none that is known.
 * @example
 * languageOf({ text: 'Das ist der Anfang von allem.' }) // 'de'
 * languageOf({ text: 'Das ist der Anfang von allem.', language: 'nl' }) // 'nl'
 */
export const languageOf = ({ language, text }: Pick<Article, 'language' | 'text'>): string | undefined =>
  language ?? detectLanguage(text, languages)?.code;
