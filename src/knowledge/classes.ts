/** What lists say about single words: one bit for each class. */

import { bitsOf } from '../base/bits.ts';

/** Classes of words in names, the same in all languages. */
export const NAME_CLASSES = [
  'first-name',
  'surname',
  'place',
  'organization',
  'person',
  'trusted',
  'name-word',
  'club',
  'club-tail',
  'legal-form',
  'particle',
  'facility-head',
  'ambiguous',
  'demonym',
  'rare-place',
  'generation',
] as const;
/** What a word is in names of all languages: `first-name`, `club`, … */
export type NameClass = (typeof NAME_CLASSES)[number];

/** Classes of words of one language. */
export const WORD_CLASSES = [
  'noun',
  'lower',
  'adjective',
  'verb',
  'function',
  'not-name',
  'role',
  'speech',
  'org-head',
  'place-head',
  'body',
  'frequent',
  'kin',
  'firm-part',
  'name-opener',
] as const;
/** What a word is in one language: `function`, `role`, … */
export type WordClass = (typeof WORD_CLASSES)[number];

const HERE = 'src/knowledge/classes.ts';
/** The bit of each class of words in names. */
export const NAME_BITS = bitsOf(NAME_CLASSES, HERE);
/** The bit of each class of words of a language: a word has one number of 32 bits for all its classes. */
export const WORD_BITS = bitsOf(WORD_CLASSES, HERE);

/** Classes of endings of words, kept as plain lists. */
export const TAIL_CLASSES = ['role-tail', 'org-tail', 'place-tail', 'body-tail'] as const;
/** What the second half of a compound makes of the whole. */
export type TailClass = (typeof TAIL_CLASSES)[number];

/** Lists of which the words are kept with their notes: what they say of names tells who is who. */
export const NOTED_CLASSES = ['particle', 'legal-form', 'given-name', 'agency'] as const;
/** A class of lists that say something more behind a tab. */
export type NotedClass = (typeof NOTED_CLASSES)[number];
