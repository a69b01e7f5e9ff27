/** The Arabic article in Latin letters. */

import { anyOf } from '../../../base/any-of.ts';

/** The ways to write an article, and what parts one from its noun. */
export interface Articles {
  /** Spellings of a name: `al-Asad` is also printed `Al-Asad`, `al Asad` and `Al Asad`. */
  readonly variants: (name: string) => readonly string[];
  /** A word taken apart: `['al-', 'Asad']`; without article `['', 'Asad']`. */
  readonly split: (word: string) => readonly [article: string, rest: string];
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Knows the article by its forms in small letters, as they are joined to a word: `al-`, `asch-`. */
export function articlesOf(joined: Iterable<string>): Articles {
  const small = [...joined].map((article) => article.slice(0, -1));
  const article = anyOf([...small, ...small.map(capitalised)]);
  const inside = new RegExp(`(?<=^|\\s)(${article})-(?=\\p{L})`, 'u');
  const before = new RegExp(`^(?:${article})-(?=\\p{L})`, 'u');
  const variants = (name: string): readonly string[] => {
    const match = inside.exec(name);
    if (!match?.[1]) return [name];
    const own = match[1].toLowerCase();
    const tails = variants(name.slice(match.index + match[0].length));
    const heads = [own, capitalised(own)].flatMap((form) => [`${form}-`, `${form} `]);
    return [
      ...new Set([
        name,
        ...heads.flatMap((head) => tails.map((tail) => name.slice(0, match.index) + head + tail)),
      ]),
    ];
  };
  return {
    variants,
    split: (word) => {
      const own = before.exec(word)?.[0] ?? '';
      return [own, word.slice(own.length)];
    },
  };
}
