/** Builds the trie of names of several words. */

import { VarintWriter, zigzag } from '../../base/varint.ts';
import type { StoredPhrases } from '../format/phrases.ts';

/** One name: its words by number, the actor, and in which way it names it. */
export interface Phrase {
  readonly words: readonly number[];
  /** Index of the actor in the order given. */
  readonly entry: number;
  readonly as: 'citation' | 'form' | 'surname';
}

/** The trie, numbered. */
export interface NumberedPhrases {
  readonly stored: StoredPhrases;
  /** The new order of the actors: `order[row]` is the entry that became row `row`. */
  readonly order: readonly number[];
  /** The state behind the words of a name; 0 for words that are not a name. */
  readonly stateOf: (words: readonly number[]) => number;
}

interface State {
  readonly edges: Map<number, State>;
  readonly entries: Pick<Phrase, 'entry' | 'as'>[];
}

const newState = (): State => ({ edges: new Map(), entries: [] });

/** Builds the trie. Every entry needs one citation; of two with the same words the first keeps it. */
export function storePhrases(phrases: Iterable<Phrase>): NumberedPhrases {
  const root = newState();
  for (const phrase of phrases) addPhrase(root, phrase);
  const { states, degrees, words } = storeEdges(root);
  const numbers = new Map(states.map((state, number) => [state, number]));
  const order = states.flatMap(({ entries }) =>
    entries.filter(({ as }) => as === 'citation').map(({ entry }) => entry),
  );
  return {
    stored: { degrees, words, values: storeValues(states, order) },
    order,
    stateOf: (path) => numbers.get(stateBehind(root, path)) ?? 0,
  };
}

function addPhrase(root: State, { words, entry, as }: Phrase): void {
  let state = root;
  for (const word of words) {
    const next = state.edges.get(word) ?? newState();
    state.edges.set(word, next);
    state = next;
  }
  if (!state.entries.some((known) => known.entry === entry)) state.entries.push({ entry, as });
}

/** All states breadth-first, with the columns of their edges. */
function storeEdges(root: State) {
  const states = [root];
  const degrees = new VarintWriter();
  const words = new VarintWriter();
  for (const { edges } of states) {
    degrees.add(edges.size);
    let previous = 0;
    for (const [word, next] of [...edges].sort((a, b) => a[0] - b[0])) {
      words.add(word - previous);
      previous = word;
      states.push(next);
    }
  }
  return { states, degrees: degrees.finish(), words: words.finish() };
}

/** The root for a path that leads nowhere. */
function stateBehind(root: State, path: readonly number[]): State {
  let state: State | undefined = root;
  for (const word of path) state = state?.edges.get(word);
  return state ?? root;
}

function storeValues(states: readonly State[], order: readonly number[]): Uint8Array {
  const rowOf = new Map(order.map((entry, row) => [entry, row]));
  const values = new VarintWriter();
  let next = 0;
  for (const { entries } of states) {
    const known = entries.flatMap(({ entry, as }) => {
      const row = rowOf.get(entry);
      return row === undefined ? [] : [{ row, as }];
    });
    values.add(known.length);
    for (const { row, as } of known) {
      const code = as === 'citation' ? 0 : 1 + zigzag(row - next);
      values.add(code * 2 + (as === 'surname' ? 1 : 0));
      if (as === 'citation') next += 1;
    }
  }
  return values.finish();
}
