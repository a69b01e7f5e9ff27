/** A word -> the class of words that are used like it. */

import { alikeInDigits } from '../../knowledge/format/usage.ts';
import type { WordList } from '../../knowledge/open/words.ts';
import { isInLarge, isUpper } from '../../text/characters.ts';
import type { Sources } from './sources.ts';

const SHORTEST_TAIL = 4;

/** The class of a word, or else that of the nearest form which has one; 0 where none has. */
export function usageOf(text: string, { words, language }: Sources): number {
  const { usage, find } = words;
  if (usage.names.length === 0) return 0;
  const form = alikeInDigits(text);
  const known = usage.classAt(find(form));
  if (known > 0) return known;
  const classOfOther = (other: string): number => (other === form ? 0 : usage.classAt(find(other)));
  return (
    classOfOther(language.wordForms.withoutGenitive(form)) ||
    (isInLarge(form) ? classOfOther(titled(form)) : 0) ||
    classOfOther(form.toLowerCase()) ||
    classOfOther(form.slice(form.lastIndexOf('-') + 1)) ||
    (isUpper(form.charCodeAt(0)) ? usageOfTail(form, words) : 0)
  );
}

/** The class of the longest tail that is a word when it is written large: `Altstadtfest` -> `Stadtfest`. */
function usageOfTail(form: string, { usage, findTail }: WordList): number {
  for (let at = 1; at <= form.length - SHORTEST_TAIL; at += 1) {
    const found = usage.classAt(findTail(form, at));
    if (found > 0) return found;
  }
  return 0;
}

const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
