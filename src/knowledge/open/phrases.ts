/** Searches the trie of names of several words. */

import type { StoredPhrases } from '../format/phrases.ts';
import { unzigzag, VarintReader } from '../format/varint.ts';

/** `first[s]` … `first[s + 1]` are the edges of state `s`, sorted by word; `values[s]` is 0 or 1 + the number of its list. */
export interface PhraseTrie {
  readonly first: Uint32Array;
  readonly words: Uint32Array;
  readonly values: Uint32Array;
  /** List `l` holds `rows[listFirst[l]] …`: `2 * row`, plus 1 for a bare surname. */
  readonly listFirst: Uint32Array;
  readonly rows: Uint32Array;
  /** The state of each row's citation form. */
  readonly citation: Uint32Array;
}

/** Opens a stored trie. */
export function restorePhrases({ degrees, words, values }: StoredPhrases): PhraseTrie {
  const first = firstEdges(degrees);
  return { first, words: edgeWords(words, first), ...restoreValues(values, first.length - 1) };
}

function firstEdges(degrees: Uint8Array): Uint32Array {
  const reader = new VarintReader(degrees);
  const first: number[] = [0];
  for (let edges = 0; !reader.done; ) {
    edges += reader.next();
    first.push(edges);
  }
  return Uint32Array.from(first);
}

function edgeWords(steps: Uint8Array, first: Uint32Array): Uint32Array {
  const reader = new VarintReader(steps);
  const words = new Uint32Array(first.at(-1) ?? 0);
  for (let state = 0; state + 1 < first.length; state += 1) {
    let word = 0;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      word += reader.next();
      words[edge] = word;
    }
  }
  return words;
}

function restoreValues(
  bytes: Uint8Array,
  states: number,
): Pick<PhraseTrie, 'values' | 'listFirst' | 'rows' | 'citation'> {
  const reader = new VarintReader(bytes);
  const values = new Uint32Array(states);
  const listFirst: number[] = [];
  const rows: number[] = [];
  const citation: number[] = [];
  for (let state = 0; state < states; state += 1) {
    const count = reader.next();
    if (count === 0) continue;
    listFirst.push(rows.length);
    values[state] = listFirst.length;
    for (let i = 0; i < count; i += 1) {
      const coded = reader.next();
      const code = coded >>> 1;
      if (code === 0) rows.push(2 * (citation.push(state) - 1));
      else rows.push((citation.length + unzigzag(code - 1)) * 2 + (coded & 1));
    }
  }
  listFirst.push(rows.length);
  return {
    values,
    listFirst: Uint32Array.from(listFirst),
    rows: Uint32Array.from(rows),
    citation: Uint32Array.from(citation),
  };
}

/** The state behind `state` and a word, or -1. */
export function step({ first, words }: PhraseTrie, state: number, word: number): number {
  let low = first[state] as number;
  let high = (first[state + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = words[middle] as number;
    if (here === word) return middle + 1;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The word numbers that lead from the root to a state. */
export function pathTo(trie: PhraseTrie, state: number): readonly number[] {
  const path: number[] = [];
  for (let at = state; at > 0; at = parentOf(trie, at)) path.push(trie.words[at - 1] as number);
  return path.reverse();
}

function parentOf({ first }: PhraseTrie, state: number): number {
  let low = 0;
  let high = first.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((first[middle] as number) <= state - 1) low = middle;
    else high = middle - 1;
  }
  return low;
}
