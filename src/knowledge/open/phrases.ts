/** Searches the trie of names of several words. */

import { readVarints, unzigzag } from '../../base/varint.ts';
import type { StoredPhrases } from '../format/phrases.ts';
import { naming } from './named.ts';

/** `first[s]` … `first[s + 1]` are the edges of state `s`, sorted by word; `values[s]` is 0 or 1 + the number of its list. */
export interface PhraseTrie {
  readonly first: Uint32Array;
  readonly words: Uint32Array;
  readonly values: Uint32Array;
  /** List `l` holds `rows[listFirst[l]] …`: rows as `named.ts` writes them. */
  readonly listFirst: Uint32Array;
  readonly rows: Uint32Array;
  /** The state of each row's citation form. */
  readonly citation: Uint32Array;
}

/** Opens the trie of names of several words from its stored columns. */
export function restorePhrases({ degrees, words, values }: StoredPhrases): PhraseTrie {
  const first = firstEdges(readVarints(degrees));
  return {
    first,
    words: edgeWords(readVarints(words), first),
    ...restoreValues(readVarints(values), first.length - 1),
  };
}

function firstEdges(degrees: Uint32Array): Uint32Array {
  const first = new Uint32Array(degrees.length + 1);
  let edges = 0;
  for (let state = 0; state < degrees.length; state += 1) {
    edges += degrees[state] ?? 0;
    first[state + 1] = edges;
  }
  return first;
}

/** Steps become words, in place. */
function edgeWords(steps: Uint32Array, first: Uint32Array): Uint32Array {
  let edge = 0;
  for (let state = 1; state < first.length; state += 1) {
    const end = first[state] ?? 0;
    for (let word = 0; edge < end; edge += 1) {
      word += steps[edge] ?? 0;
      steps[edge] = word;
    }
  }
  return steps;
}

function restoreValues(
  numbers: Uint32Array,
  states: number,
): Pick<PhraseTrie, 'values' | 'listFirst' | 'rows' | 'citation'> {
  const values = new Uint32Array(states);
  const column = (): Uint32Array => new Uint32Array(numbers.length + 1);
  const [listFirst, rows, citation] = [column(), column(), column()];
  let [lists, listed, cited] = [0, 0, 0];
  let at = 0;
  for (let state = 0; state < states; state += 1) {
    const end = at + 1 + (numbers[at] ?? 0);
    at += 1;
    if (at === end) continue;
    listFirst[lists++] = listed;
    values[state] = lists;
    for (; at < end; at += 1) {
      const coded = numbers[at] ?? 0;
      const code = coded >>> 1;
      if (code === 0) {
        rows[listed++] = naming(cited, false);
        citation[cited++] = state;
      } else rows[listed++] = naming(cited + unzigzag(code - 1), (coded & 1) === 1);
    }
  }
  listFirst[lists++] = listed;
  return {
    values,
    listFirst: listFirst.slice(0, lists),
    rows: rows.slice(0, listed),
    citation: citation.slice(0, cited),
  };
}

/** The state behind `state` and a word, or -1. */
export function step({ first, words }: PhraseTrie, state: number, word: number): number {
  let low = first[state] ?? 0;
  let high = (first[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = words[middle] ?? 0;
    if (here === word) return middle + 1;
    if (here < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The word numbers that lead from the root to a state. */
export function pathTo(trie: PhraseTrie, state: number): readonly number[] {
  const path: number[] = [];
  for (let at = state; at > 0; at = parentOf(trie, at)) path.push(trie.words[at - 1] ?? 0);
  return path.reverse();
}

function parentOf({ first }: PhraseTrie, state: number): number {
  let low = 0;
  let high = first.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((first[middle] ?? 0) <= state - 1) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The states whose lists hold a row, as `named.ts` writes it, in their order. */
export function statesNaming({ values, listFirst, rows }: PhraseTrie, named: number): readonly number[] {
  const states: number[] = [];
  for (let state = 0; state < values.length; state += 1) {
    const list = values[state] ?? 0;
    if (list === 0) continue;
    if (rows.subarray(listFirst[list - 1], listFirst[list]).includes(named)) states.push(state);
  }
  return states;
}
