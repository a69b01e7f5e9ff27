/** Marks of the rows of actors: one bit for each. */

import { bitsOf } from '../base/bits.ts';
import { ROW_FLAGS, type RowFlag } from '../model.ts';

const flagBits = bitsOf(ROW_FLAGS, 'src/model.ts');

/** The bit of a flag in the column of flags. */
export const rowFlagBit = (name: RowFlag): number => flagBits[name];
/**
 * Whether a name is that of a flag.
 * @example
 * isRowFlag('party') // true
 * isRowFlag('partei') // false
 */
export const isRowFlag = (name: string): name is RowFlag => Object.hasOwn(flagBits, name);
/**
 * The flags of a row that a set of bits holds, in the order of the list.
 * @example
 * flagsIn(rowFlagBit('party') | rowFlagBit('famous')) // ['famous', 'party']
 */
export const flagsIn = (bits: number): readonly RowFlag[] =>
  ROW_FLAGS.filter((name) => (bits & rowFlagBit(name)) !== 0);
