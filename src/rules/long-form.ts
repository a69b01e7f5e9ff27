/** Long forms and the letters that stand for them: words spell letters that stand in them in their order (Schwartz & Hearst 2003). */

import { spells } from '../base/spells.ts';
import { overlap } from '../base/wide-bits.ts';
import { type TagSet, tagSet } from './tags.ts';

const LETTERS = /^\p{L}{2,8}$/u;
const CAPITAL = /^\p{Lu}/u;
/** No more words stand between a name and the letters for it: the closing quotation mark and the bracket. */
const MARKS_BETWEEN = 2;

/** What a long form does not hold: a person, or what stands in brackets or quotation marks. */
const NO_PART = tagSet('FirstName', 'Open', 'Close', 'Quote');
/** Letters that say whose somebody is, and abbreviate nothing. */
const OTHERS = tagSet('Party');

/** A word of a sentence with its tags. */
interface Word {
  readonly tags: TagSet;
  readonly term: { readonly text: string };
}

/**
 * Whether the words from a place to another, and no fewer of them, spell the letters in the bracket behind them: *Verein der Wetterkundler (VdW)*.
 * @example
 * const wordOf = (text) => ({ tags: { low: 0, high: 0 }, term: { text } });
 * const words = 'Verein der Wetterkundler ( VdW )'.split(' ').map(wordOf);
 * isSpelledBehind(words, 0, 3) // true
 * isSpelledBehind(words, 2, 3) // false
 */
export function isSpelledBehind(words: readonly Word[], start: number, end: number): boolean {
  const open = words.slice(end, end + MARKS_BETWEEN).findIndex(({ term }) => term.text === '(');
  const letters = open < 0 ? undefined : words[end + open + 1];
  if (!letters || !LETTERS.test(letters.term.text) || overlap(letters.tags, OTHERS)) return false;
  const long = words.slice(start, end);
  if (long.some(({ tags }) => overlap(tags, NO_PART))) return false;
  const texts = long.map(({ term }) => term.text);
  const spelled = texts.map(
    (text, i) => CAPITAL.test(text) && spells(texts.slice(i).join(' '), letters.term.text),
  );
  return spelled.indexOf(true) === 0 && spelled.lastIndexOf(true) === 0;
}
