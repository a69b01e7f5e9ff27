/** Marks of the rows of actors: one bit for each. */

import { bitsOf } from '../base/bits.ts';

/** Their order is that of the bits in a pack; 32 at most. */
export const ROW_FLAGS = [
  'ambiguous',
  'famous',
  'acronym',
  'article',
  'm',
  'f',
  'country',
  'region',
  'state',
  'capital',
  'water',
  'building',
  'base',
  'city',
  'metropolis',
  'town',
  /** In a country in which a language of the lists is at home. */
  'home',
  'club',
  'media',
  'government',
  'parliament',
  'party',
  'company',
  'militia',
  'ministry',
  'agency',
  'university',
] as const;
/** What a list says of a row beside its names: `party`, `famous`, `acronym`, … */
export type RowFlag = (typeof ROW_FLAGS)[number];

const flagBits = bitsOf(ROW_FLAGS, 'src/knowledge/flags.ts');

/** The bit of a flag in the column of flags. */
export const rowFlagBit = (name: RowFlag): number => flagBits[name];
/** Whether a name is that of a flag. */
export const isRowFlag = (name: string): name is RowFlag => Object.hasOwn(flagBits, name);
/** The flags of a row that a set of bits holds, in the order of the list. */
export const flagsIn = (bits: number): readonly RowFlag[] =>
  ROW_FLAGS.filter((name) => (bits & rowFlagBit(name)) !== 0);
