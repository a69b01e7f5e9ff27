/** Names from other alphabets in all their spellings: few are listed, the others are put together from spellings of their words. */

import type { Articles } from './article.ts';

/** What two spellings of a name have in common, so that one of them need not be listed. */
export interface Transliteration {
  readonly articles: Articles;
  /** What all spellings of a word share. */
  readonly keyOf: (word: string) => string;
  /** Particles are words of their own however much they look like others. */
  readonly isParticle: (word: string) => boolean;
}

/** Every name with each of its words, but for particles, in every spelling that a listed word or a word of the names gives it. */
export function respelled(
  names: readonly string[],
  spellings: readonly string[],
  transliteration: Transliteration,
): readonly string[] {
  const known = spellingsByKey([...names.flatMap((name) => name.split(' ')), ...spellings], transliteration);
  const ofWord = (word: string): readonly string[] => {
    if (transliteration.isParticle(word)) return [word];
    const [article] = transliteration.articles.split(word);
    return [...(known.get(wordKey(word, transliteration)) ?? [])].map((spelling) => article + spelling);
  };
  return [...new Set(names.flatMap((name) => combined(name.split(' ').map(ofWord))))];
}

/** What all spellings of a word share, without its article. */
export const wordKey = (word: string, { articles, keyOf }: Transliteration): string =>
  keyOf(articles.split(word)[1]);

/** Names that are spellings of another one have the same signature. */
export const signatureOf = (name: string, transliteration: Transliteration): string =>
  name
    .split(' ')
    .map((word) =>
      transliteration.isParticle(word)
        ? word
        : transliteration.articles.split(word)[0] + wordKey(word, transliteration),
    )
    .join(' ');

function spellingsByKey(
  words: readonly string[],
  transliteration: Transliteration,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const word of words.filter((one) => !transliteration.isParticle(one))) {
    const key = wordKey(word, transliteration);
    known.set(key, (known.get(key) ?? new Set()).add(transliteration.articles.split(word)[1]));
  }
  return known;
}

/** All names with one spelling of each word. */
const combined = (words: readonly (readonly string[])[]): readonly string[] =>
  words
    .reduce<readonly (readonly string[])[]>(
      (names, spellings) => names.flatMap((name) => spellings.map((spelling) => [...name, spelling])),
      [[]],
    )
    .map((name) => name.join(' '));
