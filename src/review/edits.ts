/** Finds words that one slip of the pen makes of each other, without comparing all with all. */
import { FNV_START, fnvStep } from '../base/hash.ts';
import { isOneEdit } from '../spelling/one-edit.ts';

/** Longer words are not looked at: their keys would take time that grows with the square of their length. */
const LONGEST = 60;
/** More words of one key tell nothing, and would take time that grows with the square of their number. */
const LARGEST = 12;
/** Numbers of words below this fit into a key beside a hash of 32 bits. */
const PLACES = 2 ** 21;

/**
 * The pairs of numbers of words one edit apart (Damerau), each once. Two such words share a word with one letter taken out
 * (Garbe's symmetric deletes), so that only those with one key are compared.
 * @example
 * [...oneEditApart(['wodarg', 'merkel', 'wodag'])] // [[0, 2]]
 */
export function* oneEditApart(
  words: readonly string[],
  largest = LARGEST,
): Generator<readonly [number, number]> {
  const done = new Set<number>();
  for (const block of blocksIn(keysOf(words), largest)) {
    for (const [i, a] of block.entries()) {
      for (const b of block.slice(i + 1)) {
        const pair = a * PLACES + b;
        if (done.has(pair) || !isOneEdit(words[a] ?? '', words[b] ?? '')) continue;
        done.add(pair);
        yield [a, b];
      }
    }
  }
}

/** The numbers of the words of each key, in order; a word of two equal letters has a key twice. */
function* blocksIn(keys: Float64Array, largest: number): Generator<readonly number[]> {
  for (let start = 0; start < keys.length; ) {
    const hash = hashIn(keys[start] ?? 0);
    let end = start + 1;
    while (end < keys.length && hashIn(keys[end] ?? 0) === hash) end += 1;
    if (end - start > 1) {
      const numbers = [...new Set(Array.from(keys.subarray(start, end), (key) => key % PLACES))];
      if (numbers.length <= largest) yield numbers;
    }
    start = end;
  }
}

const hashIn = (key: number): number => Math.floor(key / PLACES);

/** Of each word the hash of itself and of what is left without each of its letters, with its number; in order. */
function keysOf(words: readonly string[]): Float64Array {
  const keys: number[] = [];
  words.slice(0, PLACES).forEach((word, number) => {
    if (word.length > LONGEST) return;
    for (let without = -1; without < word.length; without += 1)
      keys.push(hashWithout(word, without) * PLACES + number);
  });
  return Float64Array.from(keys).sort();
}

function hashWithout(word: string, without: number): number {
  let hash = FNV_START;
  for (let i = 0; i < word.length; i += 1) if (i !== without) hash = fnvStep(hash, word.charCodeAt(i));
  return hash >>> 0;
}
