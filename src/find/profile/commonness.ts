/** How ordinary a capitalised word is. */

import { has, isClear, isListed, W } from './classes.ts';
import type { Sources } from './sources.ts';

/** No ordinary word, or also a noun, a compound of nouns, or a word that is written small. */
export type Commonness = 'none' | 'noun' | 'compound' | 'common';

interface CapitalisedWord {
  readonly text: string;
  readonly acronym: boolean;
  /** Class bits of names, of the language's words, and of those of the same word written small. */
  readonly names: number;
  readonly words: number;
  readonly lowerWords: number;
}

const SHORTEST_COMPOUND = 7;
const NOT_NAME = W.noun | W['not-name'];

/** `inside`: within a sentence, where a capital does not come from the position. */
export function commonnessOf(word: CapitalisedWord, sources: Sources, inside: boolean): Commonness {
  const { names, words, lowerWords, acronym } = word;
  if (acronym && !has(words, NOT_NAME) && (isListed(names) || !has(lowerWords, W.frequent))) return 'none';
  if (has(lowerWords, W.function) || has(words, W['not-name'])) return 'common';
  if (isClear(names)) return 'none';
  return sources.language.capitalNouns ? amongCapitals(word, sources, inside) : amongNames(word, inside);
}

/** Whether a word that is ordinary at a beginning may be none within a sentence: a listed one, or one that is also a verb. */
export const mayDifferInside = (
  { names }: Pick<CapitalisedWord, 'names'>,
  { language }: Pick<Sources, 'language'>,
  atBeginning: Commonness,
): boolean => (language.capitalNouns ? atBeginning === 'common' : atBeginning !== 'none' && isListed(names));

/** In a language that capitalises names only. */
function amongNames({ names, lowerWords }: CapitalisedWord, inside: boolean): Commonness {
  if (inside && isListed(names)) return 'none';
  if (has(lowerWords, W.frequent)) return 'common';
  return has(lowerWords, W.lower) ? 'noun' : 'none';
}

/** In a language that capitalises all nouns. */
function amongCapitals(
  { text, names, words, lowerWords }: CapitalisedWord,
  sources: Sources,
  inside: boolean,
): Commonness {
  const {
    language: { compounding, wordForms },
    words: list,
  } = sources;
  if (has(words, W.noun)) return 'noun';
  const isOnlyVerb = !has(lowerWords, W.adjective) && !wordForms.isInfinitive(text);
  if (has(lowerWords, W.adjective | W.verb) && !(inside && isOnlyVerb)) return 'common';
  if (compounding.isNounForm(text, list)) return 'noun';
  if (isListed(names)) return 'none';
  if (!inside && wordForms.looksAdverb(text)) return 'common';
  if (text.includes('-')) return isChainOfNouns(text, sources) ? 'compound' : 'none';
  if (text.length >= SHORTEST_COMPOUND && compounding.isCompound(text, list)) return 'compound';
  return wordForms.isAbstractNoun(text) ? 'compound' : 'none';
}

const HEADS = W['org-head'] | W['place-head'] | W.role;

/** `Corona-Zeiten`: ordinary nouns that a hyphen joins, the last one no kind of body or place, which would name one: `Park-Klinik`. */
function isChainOfNouns(text: string, { words, gazetteer }: Sources): boolean {
  const parts = text.split('-');
  const [last = '', ...before] = parts.reverse();
  const isNoun = (part: string): boolean =>
    has(words.classesOf(part), NOT_NAME) && !isListed(gazetteer.words.classesOf(part));
  const isNotName = (part: string): boolean => has(words.classesOf(part), W['not-name']);
  if (has(words.classesOf(last), HEADS)) return false;
  if (before.every(isNotName)) return has(words.classesOf(last), NOT_NAME);
  return isNoun(last) && before.every((part) => isNotName(part) || isNoun(part));
}
