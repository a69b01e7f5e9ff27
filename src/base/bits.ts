/** Names as bits of numbers. */

import { keyed } from './keyed.ts';

/** So many bits a number has for what is told by one each. */
export const BITS = 32;

/**
 * Throws a sentence when there are more names than bits; `where` is the file that lists them.
 * @example
 * insistOnRoom(['first', 'second'], 32, 'a.ts') // undefined
 */
export function insistOnRoom(names: readonly string[], bits: number, where: string): void {
  if (names.length > bits)
    throw new Error(
      `${where} lists ${names.length} names (${names[0]}, ${names[1]} …), but has room for ${bits}: drop or merge some.`,
    );
}

/**
 * A bit of one number for each name. Throws a sentence when there are more names than bits.
 * @example
 * bitsOf(['first', 'second', 'third'], 'a.ts') // { first: 1, second: 2, third: 4 }
 */
export function bitsOf<T extends string>(names: readonly T[], where: string): Readonly<Record<T, number>> {
  insistOnRoom(names, BITS, where);
  return keyed(names, (name) => 1 << names.indexOf(name));
}
