/** Which language a text is in, by its frequent words. */

import type { Language } from './language.ts';

const SAMPLE = 4000;

/** The language whose markers cover most words of the text's beginning; the first of the list when none does. */
export function detectLanguage(text: string, languages: readonly Language[]): Language {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scored = languages.map((language) => ({
    language,
    score: words.filter((word) => language.markers.has(word)).length,
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.language;
}
