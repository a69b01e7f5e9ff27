/** The classes of small words that a language fills: they tell what the name beside them is. */
import { notedWordsIn } from './word-file.ts';

/** Articles, those that a preposition is joined with among them. */
export const ARTICLES = ['article-nominative', 'article-oblique', 'article-in', 'article-to'] as const;

/** Prepositions that stand before a case. */
export const PREPOSITIONS = [
  'in',
  'from',
  'to',
  'of',
  'at',
  'toward',
  'with',
  'for',
  'against',
  'about',
  'by',
  'around',
  'on',
  'under',
] as const;

/** The classes of small words, for all languages: what is learned of a class is said in the same words everywhere. */
export const SMALL_WORDS = [
  ...ARTICLES,
  'indefinite',
  'possessive-pronoun',
  'demonstrative',
  ...PREPOSITIONS,
  'without-case',
  'according',
  'and',
  'or',
  'as',
  'but',
  'that',
  'pronoun',
  'relative',
  'auxiliary',
  'modal',
  'adverb',
  'business',
  'trade',
  'naming',
  'day',
] as const;
/** What a small word says of the name beside it: `in`, `article-nominative`, … */
export type SmallWord = (typeof SMALL_WORDS)[number];

/**
 * Word -> class, from a word file whose notes are the classes.
 * @example
 * smallWordsIn('aus\tfrom').get('aus') // 'from'
 */
export const smallWordsIn = (file: string): ReadonlyMap<string, SmallWord> =>
  new Map(
    notedWordsIn(file).flatMap(({ word, notes }) => {
      const known = SMALL_WORDS.find((name) => notes.includes(name));
      return known === undefined ? [] : [[word, known] as const];
    }),
  );
