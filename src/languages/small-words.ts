/** The classes of small words that a language fills: they tell what the name beside them is. */
import { keysOf } from '../base/keyed.ts';

/** The same for all languages: what is learned of a class is said in the same words everywhere. */
export const SMALL_WORDS = [
  'article-nominative',
  'article-oblique',
  'article-in',
  'article-to',
  'indefinite',
  'possessive-pronoun',
  'demonstrative',
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

/** Word -> class, from the words of each class with blanks between them. Of a word that stands twice the last class counts. */
export const smallWordsOf = (
  groups: Readonly<Partial<Record<SmallWord, string>>>,
): ReadonlyMap<string, SmallWord> =>
  new Map(
    keysOf(groups).flatMap((name) => (groups[name] ?? '').split(/\s+/).map((word) => [word, name] as const)),
  );
