/** Articles that a hyphen joins to a name. */
import { expect, it } from 'vitest';
import { articleLength, withSmallArticle } from '../../../src/find/profile/articles.ts';

const ARTICLES = new Set(['al', 'as', 'asch']);

it.each([
  ['al-Asad', 2, 'al-Asad'],
  ['Al-Asad', 2, 'al-Asad'],
  ['ASCH-SCHAAB', 4, 'asch-SCHAAB'],
  ['Alt-Saarow', 0, 'Alt-Saarow'],
  ['Al-', 0, 'Al-'],
  ['al-7', 0, 'al-7'],
  ['-Asad', 0, '-Asad'],
  ['Asad', 0, 'Asad'],
])('%s', (word, length, small) => {
  expect(articleLength(word, ARTICLES)).toBe(length);
  expect(withSmallArticle(word, ARTICLES)).toBe(small);
});
