/** A word -> the class of words that are used like it. */

import { alikeInDigits } from '../../knowledge/format/usage.ts';
import { isUpper } from '../../text/characters.ts';
import type { Sources } from './sources.ts';

const SHORTEST_TAIL = 4;

/** The class of a word, or else that of the nearest form which has one; 0 where none has. */
export function usageOf(text: string, { words, language }: Sources): number {
  if (words.usage.names.length === 0) return 0;
  const classOf = (form: string): number => words.usage.classAt(words.find(alikeInDigits(form)));
  return (
    classOf(text) ||
    classOf(language.wordForms.withoutGenitive(text)) ||
    (text === text.toUpperCase() ? classOf(titled(text)) : 0) ||
    classOf(text.toLowerCase()) ||
    classOf(text.slice(text.lastIndexOf('-') + 1)) ||
    (isUpper(text.charCodeAt(0)) ? usageOfTail(text, classOf) : 0)
  );
}

/** The class of the longest tail that is a word when it is written large: `Altstadtfest` -> `Stadtfest`. */
function usageOfTail(text: string, classOf: (form: string) => number): number {
  for (let at = 1; at <= text.length - SHORTEST_TAIL; at += 1) {
    const found = classOf(text.charAt(at).toUpperCase() + text.slice(at + 1));
    if (found > 0) return found;
  }
  return 0;
}

const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();
