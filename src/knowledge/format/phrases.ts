/**
 * Names of several words as a trie over word numbers, in columns.
 * States are numbered breadth-first, so that the edge `e` leads to the state `e + 1` and no target has to be stored.
 * Rows of actors are numbered by the state of their citation form, so that most values need not be stored either.
 */

import { VarintReader, VarintWriter } from './varint.ts';

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

/** One name: its words by number, the actor, and in which way it names it. */
export interface Phrase {
  readonly words: readonly number[];
  /** Index of the actor in the order given. */
  readonly entry: number;
  readonly as: 'citation' | 'form' | 'surname';
}

interface State {
  readonly edges: Map<number, State>;
  readonly entries: { readonly entry: number; readonly as: Phrase['as'] }[];
}

/** The stored trie and the new order of the actors: `order[row]` is the entry that became row `row`. */
export interface StoredPhrases {
  readonly order: readonly number[];
  /** Edges of each state; LEB128. */
  readonly degrees: Uint8Array;
  /** Word numbers, as steps from the edge before where there is one; LEB128. */
  readonly words: Uint8Array;
  /** Per state the number of actors and each of them: 0 for the next new row, else 1 + zigzag of the distance from it; times two, plus 1 for a surname. */
  readonly values: Uint8Array;
}

/** Builds the trie. Every entry needs one citation; of two with the same words the first keeps it. */
export function storePhrases(
  phrases: Iterable<Phrase>,
): StoredPhrases & { readonly stateOf: (words: readonly number[]) => number } {
  const root: State = { edges: new Map(), entries: [] };
  for (const phrase of phrases) addPhrase(root, phrase);
  const queue: State[] = [root];
  const degrees = new VarintWriter();
  const words = new VarintWriter();
  for (const state of queue) {
    degrees.add(state.edges.size);
    let previous = 0;
    for (const [word, next] of [...state.edges].sort((a, b) => a[0] - b[0])) {
      words.add(word - previous);
      previous = word;
      queue.push(next);
    }
  }
  const numbers = new Map(queue.map((state, number) => [state, number]));
  const stateOf = (path: readonly number[]): number =>
    numbers.get(path.reduce<State | undefined>((state, word) => state?.edges.get(word), root) ?? root) ?? 0;
  const order = queue.flatMap((state) =>
    state.entries.filter(({ as }) => as === 'citation').map(({ entry }) => entry),
  );
  return {
    order,
    degrees: degrees.finish(),
    words: words.finish(),
    values: storeValues(queue, order),
    stateOf,
  };
}

function addPhrase(root: State, { words, entry, as }: Phrase): void {
  let state = root;
  for (const word of words) {
    let next = state.edges.get(word);
    if (!next) {
      next = { edges: new Map(), entries: [] };
      state.edges.set(word, next);
    }
    state = next;
  }
  if (!state.entries.some((known) => known.entry === entry)) state.entries.push({ entry, as });
}

function storeValues(states: readonly State[], order: readonly number[]): Uint8Array {
  const rowOf = new Map(order.map((entry, row) => [entry, row]));
  const values = new VarintWriter();
  let next = 0;
  for (const { entries } of states) {
    const known = entries.filter(({ entry }) => rowOf.has(entry));
    values.add(known.length);
    for (const { entry, as } of known) {
      const row = rowOf.get(entry) as number;
      const code = as === 'citation' ? 0 : 1 + zigzag(row - next);
      values.add(code * 2 + (as === 'surname' ? 1 : 0));
      if (as === 'citation') next += 1;
    }
  }
  return values.finish();
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => ((value & 1) === 1 ? -((value + 1) / 2) : value / 2);

/** Opens a stored trie. */
export function restorePhrases({ degrees, words, values }: Omit<StoredPhrases, 'order'>): PhraseTrie {
  const counts = new VarintReader(degrees);
  const first: number[] = [0];
  while (!counts.done) first.push((first.at(-1) as number) + counts.next());
  const steps = new VarintReader(words);
  const edgeWords = new Uint32Array(first.at(-1) as number);
  for (let state = 0; state + 1 < first.length; state += 1) {
    let word = 0;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      word += steps.next();
      edgeWords[edge] = word;
    }
  }
  return { first: Uint32Array.from(first), words: edgeWords, ...restoreValues(values, first.length - 1) };
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
      if (code === 0) {
        rows.push(citation.length * 2);
        citation.push(state);
      } else rows.push((citation.length + unzigzag(code - 1)) * 2 + (coded & 1));
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
export function step(trie: PhraseTrie, state: number, word: number): number {
  let low = trie.first[state] as number;
  let high = (trie.first[state + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = trie.words[middle] as number;
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
