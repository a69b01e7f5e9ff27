/**
 * Builds a set of words as a minimal acyclic automaton: Daciuk, Mihov, Watson & Watson, "Incremental construction of minimal
 * acyclic finite-state automata" (2000).
 */

import { VarintWriter } from '../../base/varint.ts';
import { type AutomatonData, FINAL, LAST, type StoredEdges, SYMBOL, TARGET_SHIFT } from '../format/edges.ts';

/** Different characters that an automaton has room for. */
export const MOST_SYMBOLS = 255;

interface Arc {
  readonly symbol: number;
  readonly final: boolean;
  target: State;
}

interface State {
  readonly arcs: Arc[];
  /** The place of its first edge; 0 before it is written, and where it has none. */
  first: number;
}

const newState = (): State => ({ arcs: [], first: 0 });

/** Builds the automaton. `words`: distinct, sorted by code unit, not empty strings. Throws above 255 different code units. */
export function buildAutomaton(words: readonly string[]): AutomatonData {
  const alphabet = alphabetOf(words);
  const symbols = new Map(alphabet.split('').map((unit, i) => [unit, i + 1]));
  const edges: number[] = [0];
  const register = new Map<string, State>();
  const root = newState();
  const path = [root];
  let previous = '';
  for (const word of words) {
    const common = sharedLength(previous, word);
    freeze(path, common, register, edges);
    for (let i = common; i < word.length; i += 1) {
      const target = newState();
      path.at(-1)?.arcs.push({
        symbol: symbols.get(word.charAt(i)) ?? 0,
        final: i === word.length - 1,
        target,
      });
      path.push(target);
    }
    previous = word;
  }
  freeze(path, 0, register, edges);
  if (root.arcs.length > 0) writeEdges(root, edges);
  return { alphabet, edges: Uint32Array.from(edges), root: root.first };
}

function alphabetOf(words: readonly string[]): string {
  const units = new Set<number>();
  for (const word of words) for (let i = 0; i < word.length; i += 1) units.add(word.charCodeAt(i));
  if (units.size > MOST_SYMBOLS)
    throw new Error(`an automaton holds at most ${MOST_SYMBOLS} different characters, not ${units.size}`);
  return String.fromCharCode(...[...units].sort((a, b) => a - b));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** States below `depth` will get no more arcs: each is replaced by an equal one that is written already, or written. */
function freeze(path: State[], depth: number, register: Map<string, State>, edges: number[]): void {
  while (path.length > depth + 1) {
    const state = path.pop();
    const arc = path.at(-1)?.arcs.at(-1);
    if (state && arc) arc.target = registered(state, register, edges);
  }
}

function registered(state: State, register: Map<string, State>, edges: number[]): State {
  const key = state.arcs
    .map(({ symbol, final, target }) => `${symbol}${final ? '!' : '.'}${target.first}`)
    .join(' ');
  const known = register.get(key);
  if (known) return known;
  if (state.arcs.length > 0) writeEdges(state, edges);
  register.set(key, state);
  return state;
}

function writeEdges(state: State, edges: number[]): void {
  state.first = edges.length;
  for (const [i, { symbol, final, target }] of state.arcs.entries()) {
    const last = i === state.arcs.length - 1 ? LAST : 0;
    edges.push(((target.first << TARGET_SHIFT) | symbol | last | (final ? FINAL : 0)) >>> 0);
  }
}

/** Takes the edges apart into columns. */
export function storeEdges(edges: Uint32Array): StoredEdges {
  const steps = new VarintWriter();
  for (const [e, edge] of edges.entries()) {
    const target = edge >>> TARGET_SHIFT;
    steps.add(target === 0 ? 0 : e - target);
  }
  return {
    symbols: Uint8Array.from(edges, (edge) => edge & SYMBOL),
    marks: Uint8Array.from(edges, (edge) => (edge & (LAST | FINAL)) >>> 8),
    steps: steps.finish(),
  };
}
