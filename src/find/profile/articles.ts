/** `al-Asad`, `As-Sadr`: articles that a hyphen joins to a name. */

import { isLetter } from '../../text/characters.ts';

/**
 * The length of the article that a word begins with, or 0.
 * @example
 * articleLength('al-Kadhimi', new Set(['al'])) // 2
 */
export function articleLength(word: string, articles: ReadonlySet<string>): number {
  const at = word.indexOf('-');
  if (at < 1 || !isLetter(word.charCodeAt(at + 1))) return 0;
  return articles.has(word.slice(0, at).toLowerCase()) ? at : 0;
}

/**
 * The word with its article written small.
 * @example
 * withSmallArticle('Al-Kadhimi', new Set(['al'])) // 'al-Kadhimi'
 */
export function withSmallArticle(word: string, articles: ReadonlySet<string>): string {
  const length = articleLength(word, articles);
  return length === 0 ? word : word.slice(0, length).toLowerCase() + word.slice(length);
}
