/** What is left of a word without one of its letters, as hashes: two words that are one edit apart share one (symmetric deletes). */

const BASE = 0x01000193;

/** The hash of a word, and those of what is left of it without one letter, in their order. */
export interface ShortenedHashes {
  readonly own: number;
  readonly shorter: Int32Array;
}

/**
 * The hash of a word, and those of what is left of it without one letter, from a place on: polynomials of its letters, so that each takes
 * two steps. Two words of one hash need not be alike; whoever looks one up compares them.
 * @example
 * shortenedHashes('cat', 0).shorter[1] === shortenedHashes('ct', 0).own // true
 */
export function shortenedHashes(word: string, from: number): ShortenedHashes {
  const { length } = word;
  /** Hashes of the first letters, of the last ones, and the powers of the base. */
  const [first, last, power] = [
    new Int32Array(length + 1),
    new Int32Array(length + 1),
    new Int32Array(length + 1),
  ];
  power[0] = 1;
  for (let i = 0; i < length; i += 1) {
    first[i + 1] = Math.imul(first[i] ?? 0, BASE) + word.charCodeAt(i);
    power[i + 1] = Math.imul(power[i] ?? 0, BASE);
  }
  for (let i = length - 1; i >= 0; i -= 1)
    last[i] = Math.imul(word.charCodeAt(i), power[length - 1 - i] ?? 0) + (last[i + 1] ?? 0);
  const shorter = new Int32Array(Math.max(0, length - from));
  for (let i = from; i < length; i += 1)
    shorter[i - from] = Math.imul(first[i] ?? 0, power[length - 1 - i] ?? 0) + (last[i + 1] ?? 0);
  return { own: first[length] ?? 0, shorter };
}
