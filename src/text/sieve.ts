/** A Bloom filter of words and pairs of words, asked while the letters of a text pass: no string is made for a word that is in no name. */
import { FNV_START, fnvStep } from '../base/hash.ts';

/** Spreads a hash for a second place in the filter (the golden ratio in 32 bits). */
const SPREAD = 0x9e3779b1;
const BITS_EACH = 32;
const LEAST_BITS = 1024;

const BLANK = 0x20;

/** FNV-1a over the UTF-16 code units of a stretch of a text, going on from another hash. */
function hashOf(text: string, start: number, end: number, from = FNV_START): number {
  let hash = from;
  for (let i = start; i < end; i += 1) hash = fnvStep(hash, text.charCodeAt(i));
  return hash;
}

/** Says “maybe” or “surely not”. */
export interface Sieve {
  /** Lets a stretch of a text pass as a word from now on, or with the word behind it; gives the hash of the one, or of both with a blank. */
  readonly add: (text: string, start: number, end: number, second?: number, secondEnd?: number) => number;
  /** Whether a stretch of a text may have been added as a word, whole or without some of its last `most` letters. */
  readonly mayBe: (text: string, start: number, end: number, most: number) => boolean;
  /** Whether two stretches may have been added as two words in a row, of which the second may lack its last letters. */
  readonly mayBePair: (
    text: string,
    start: number,
    end: number,
    second: number,
    secondEnd: number,
    most: number,
  ) => boolean;
}

/**
 * A sieve with room for `count` words or pairs; of others few in a thousand pass.
 * @example
 * const sieve = createSieve(1);
 * sieve.add('Wondra', 0, 6) === sieve.add('Wondra', 0, 6) // true
 * sieve.mayBe('Wondras', 0, 7, 2) // true
 * sieve.mayBe('Kerl', 0, 4, 0) // false
 */
export function createSieve(count: number): Sieve {
  const size = 2 ** Math.ceil(Math.log2(Math.max(LEAST_BITS, count * BITS_EACH)));
  const bits = new Uint8Array(size / 8);
  const first = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);
  const second = (hash: number): number => (Math.imul(hash, SPREAD) >>> 7) & (size - 1);
  const isSet = (bit: number): boolean => ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  const set = (bit: number): void => {
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  };
  const has = (hash: number): boolean => isSet(first(hash)) && isSet(second(hash));
  const hasUpTo = (text: string, start: number, end: number, most: number, from: number): boolean => {
    const least = Math.max(start + 1, end - most);
    let hash = hashOf(text, start, least, from);
    for (let i = least; i < end && !has(hash); i += 1) hash = fnvStep(hash, text.charCodeAt(i));
    return has(hash);
  };
  return {
    add: (text, start, end, behind, behindEnd) => {
      const one = hashOf(text, start, end);
      const isPair = behind !== undefined && behindEnd !== undefined;
      const hash = isPair ? hashOf(text, behind, behindEnd, fnvStep(one, BLANK)) : one;
      set(first(hash));
      set(second(hash));
      return hash;
    },
    mayBe: (text, start, end, most) => hasUpTo(text, start, end, most, FNV_START),
    mayBePair: (text, start, end, second, secondEnd, most) =>
      hasUpTo(text, second, secondEnd, most, fnvStep(hashOf(text, start, end), BLANK)),
  };
}
