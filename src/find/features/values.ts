/** What the parts of features may be, by name; what words are stands in `symbols.ts`, what is remembered of them in `memory.ts`. */

import type { RowFlag } from '../../model.ts';

/** How counts are called: the numbers from 0 to 15. */
export const COUNTS = Array.from({ length: 16 }, (_, i) => String(i));

/** Names of so many words and more are counted as one. */
export const MOST_WORDS = 6;

/** Flags of a row that say what it is, the most telling first. */
export const TELLING_FLAGS = [
  'country',
  'capital',
  'state',
  'region',
  'water',
  'building',
  'base',
  'metropolis',
  'city',
  'town',
  'party',
  'media',
  'club',
  'parliament',
  'ministry',
  'government',
  'agency',
  'militia',
  'company',
  'university',
] as const satisfies readonly RowFlag[];

/** What a list says of a name: a flag of its row, or else its kind. */
export const LIST_TYPES = [
  ...TELLING_FLAGS,
  'village',
  'listed-place',
  'listed-organization',
  'person',
  'surname',
] as const;
/** Which kind of list has a name. */
export type ListType = (typeof LIST_TYPES)[number];

/** `ambiguous` are names that are other words as well, such as *Essen*; in the genitive, *Essens*, they are told apart. */
export const AMBIGUITY = ['clear', 'ambiguous', 'genitive', 'ambiguous-genitive'] as const;
/** How sure a list is of a name. */
export type Ambiguity = (typeof AMBIGUITY)[number];
/** How many words a name has; from three on they are not told apart. */
export const SIZES = ['one', 'two', 'more'] as const;

/** How a listed name lies to a candidate that is another stretch. */
export const RELATIONS = ['inside', 'overlaps', 'begins-with', 'ends-with', 'contains'] as const;
/** How a listed name lies to a candidate. */
export type Relation = (typeof RELATIONS)[number];

/** Of how many words the name is in which a remembered word stands last; or all of it is remembered. */
export const POSITIONS = ['other', 'family', 'whole'] as const;

/** In headlines and short lines capitals say little; behind a quotation mark a capital may only begin a sentence. */
export const SENTENCE_TRAITS = ['quoted', 'title-case', 'first-word', 'short-line'] as const;
/** Where in its sentence a name stands, or in what line. */
export type SentenceTrait = (typeof SENTENCE_TRAITS)[number];

/** How an acronym is written: `dotted` as *U.S.*, `digit` as *G7*; `-` is neither. */
export const ACRONYM_TRAITS = ['-', 'dotted', 'digit'] as const;
/** How an acronym is written. */
export type AcronymTrait = (typeof ACRONYM_TRAITS)[number];
