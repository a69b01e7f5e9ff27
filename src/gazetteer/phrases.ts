/**
 * Names of several words as a trie over word numbers, in columns.
 * States are numbered breadth-first, so that the edge `e` leads to the state `e + 1` and no target has to be stored.
 */

/** `first[s]` … `first[s + 1]` are the edges of state `s`, sorted by word; `values[s]` is 0 or 1 + the number of its value list. */
export interface PhraseTrie {
  readonly first: Uint32Array;
  readonly words: Uint32Array;
  readonly values: Uint32Array;
}

interface State {
  readonly edges: Map<number, State>;
  value: number;
}

/** Builds the trie. `phrases`: word numbers of a name -> the number of its value list. */
export function buildPhrases(phrases: Iterable<readonly [words: readonly number[], value: number]>): PhraseTrie {
  const root: State = { edges: new Map(), value: 0 };
  for (const [words, value] of phrases) {
    let state = root;
    for (const word of words) {
      let next = state.edges.get(word);
      if (!next) {
        next = { edges: new Map(), value: 0 };
        state.edges.set(word, next);
      }
      state = next;
    }
    state.value = value + 1;
  }
  const queue: State[] = [root];
  const first: number[] = [];
  const edgeWords: number[] = [];
  for (const state of queue) {
    first.push(edgeWords.length);
    for (const [word, next] of [...state.edges].sort((a, b) => a[0] - b[0])) {
      edgeWords.push(word);
      queue.push(next);
    }
  }
  first.push(edgeWords.length);
  return { first: Uint32Array.from(first), words: Uint32Array.from(edgeWords), values: Uint32Array.from(queue, (state) => state.value) };
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
