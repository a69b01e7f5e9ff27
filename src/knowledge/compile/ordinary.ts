/** Ordinary words of all languages. */

import type { WordClass } from '../classes.ts';
import type { FormsByClass } from './language-source.ts';

const ORDINARY: readonly WordClass[] = ['noun', 'adjective', 'verb', 'frequent'];

/** All forms of nouns, adjectives and verbs of the languages, and their frequent words, in small letters: words that are no names by themselves. */
export const ordinaryWords = (all: readonly FormsByClass[]): ReadonlySet<string> =>
  new Set(
    all.flatMap((forms) =>
      ORDINARY.flatMap((name) => [...(forms.get(name) ?? [])].map((word) => word.toLowerCase())),
    ),
  );
