/**
 * A set of words as a minimal acyclic automaton that also numbers them: word <-> rank in sorted order.
 * Construction: Daciuk, Mihov, Watson & Watson, "Incremental construction of minimal acyclic finite-state automata" (2000);
 * numbering: Lucchesi & Kowaltowski, "Applications of finite automata representing large vocabularies" (1993).
 *
 * An edge is one 32-bit number: bits 0-7 symbol, bit 8 last edge of its state, bit 9 a word ends here, bits 10-31 the first
 * edge of the target state (0: none). Children stand before their parents; the root's edges stand last.
 */

import { VarintReader, VarintWriter } from './varint.ts';

const SYMBOL = 0xff;
const LAST = 1 << 8;
const FINAL = 1 << 9;
const TARGET_SHIFT = 10;

/** The alphabet in symbol order (symbol 1 is its first character), the edges, the root's first edge. */
export interface AutomatonData {
  readonly alphabet: string;
  readonly edges: Uint32Array;
  readonly root: number;
}

/** The columns in which an automaton is stored: they compress far better than the edges themselves. */
export interface StoredAutomaton {
  readonly symbols: Uint8Array;
  readonly marks: Uint8Array;
  /** How far back the target lies, 0 for none; LEB128. */
  readonly steps: Uint8Array;
}

/** Takes the edges apart into columns. */
export function storeEdges(edges: Uint32Array): StoredAutomaton {
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

/** The inverse of `storeEdges`. */
export function restoreEdges({ symbols, marks, steps }: StoredAutomaton): Uint32Array {
  const reader = new VarintReader(steps);
  const edges = new Uint32Array(symbols.length);
  for (let e = 0; e < edges.length; e += 1) {
    const step = reader.next();
    const target = step === 0 ? 0 : e - step;
    edges[e] = (target << TARGET_SHIFT) | ((marks[e] as number) << 8) | (symbols[e] as number);
  }
  return edges;
}

interface Node {
  readonly symbols: number[];
  readonly targets: Node[];
  readonly finals: boolean[];
  first: number;
}

const newNode = (): Node => ({ symbols: [], targets: [], finals: [], first: 0 });

/** Builds the automaton. `words`: distinct, sorted by code unit, not empty strings. Throws above 255 different code units. */
export function buildAutomaton(words: readonly string[]): AutomatonData {
  const alphabet = alphabetOf(words);
  const symbolOf = new Map([...alphabet].map((character, i) => [character.charCodeAt(0), i + 1]));
  const register = new Map<string, Node>();
  const edges: number[] = [0];
  const path: Node[] = [newNode()];
  let previous = '';

  const freeze = (depth: number): void => {
    while (path.length > depth + 1) {
      const node = path.pop() as Node;
      const parent = path.at(-1) as Node;
      parent.targets[parent.targets.length - 1] = registered(node, register, edges);
    }
  };
  for (const word of words) {
    let common = 0;
    while (common < previous.length && word[common] === previous[common]) common += 1;
    freeze(common);
    for (let i = common; i < word.length; i += 1) {
      const parent = path.at(-1) as Node;
      const child = newNode();
      parent.symbols.push(symbolOf.get(word.charCodeAt(i)) as number);
      parent.targets.push(child);
      parent.finals.push(i === word.length - 1);
      path.push(child);
    }
    previous = word;
  }
  freeze(0);
  const root = path[0] as Node;
  if (root.symbols.length > 0) writeEdges(root, edges);
  return { alphabet, edges: Uint32Array.from(edges), root: root.first };
}

function alphabetOf(words: readonly string[]): string {
  const units = new Set<number>();
  for (const word of words) for (let i = 0; i < word.length; i += 1) units.add(word.charCodeAt(i));
  if (units.size > 255)
    throw new Error(`an automaton holds at most 255 different characters, not ${units.size}`);
  return String.fromCharCode(...[...units].sort((a, b) => a - b));
}

function registered(node: Node, register: Map<string, Node>, edges: number[]): Node {
  const key = node.symbols
    .map((s, i) => `${s}${node.finals[i] ? '!' : '.'}${node.targets[i]?.first}`)
    .join(' ');
  const known = register.get(key);
  if (known) return known;
  if (node.symbols.length > 0) writeEdges(node, edges);
  register.set(key, node);
  return node;
}

function writeEdges(node: Node, edges: number[]): void {
  node.first = edges.length;
  for (const [i, symbol] of node.symbols.entries()) {
    const last = i === node.symbols.length - 1 ? LAST : 0;
    const final = node.finals[i] ? FINAL : 0;
    edges.push((((node.targets[i]?.first ?? 0) << TARGET_SHIFT) | symbol | last | final) >>> 0);
  }
}

/** Searches a serialised automaton in place. */
export class Automaton {
  readonly size: number;
  private readonly edges: Uint32Array;
  private readonly root: number;
  private readonly symbols = new Uint8Array(65_536);
  private readonly alphabet: string;
  /** Per edge: how many words of its state come before those that go through it. */
  private readonly before: Uint32Array;

  constructor(data: AutomatonData) {
    this.edges = data.edges;
    this.root = data.root;
    this.alphabet = data.alphabet;
    for (let i = 0; i < data.alphabet.length; i += 1) this.symbols[data.alphabet.charCodeAt(i)] = i + 1;
    this.before = new Uint32Array(data.edges.length);
    this.size = this.count();
  }

  /** The rank of `text.slice(start, end)` in the sorted word list, or -1. */
  find(text: string, start = 0, end = text.length): number {
    let state = this.root;
    let rank = 0;
    let edge = 0;
    for (let at = start; at < end; at += 1) {
      if (state === 0) return -1;
      const symbol = this.symbols[text.charCodeAt(at)] as number;
      let e = state;
      while (((this.edges[e] as number) & SYMBOL) !== symbol) {
        if (((this.edges[e] as number) & LAST) !== 0) return -1;
        e += 1;
      }
      edge = this.edges[e] as number;
      rank += this.before[e] as number;
      if (at + 1 < end && (edge & FINAL) !== 0) rank += 1;
      state = edge >>> TARGET_SHIFT;
    }
    return (edge & FINAL) !== 0 ? rank : -1;
  }

  has(word: string): boolean {
    return this.find(word) !== -1;
  }

  /** The word of a rank; the inverse of `find`. */
  word(rank: number): string {
    let state = this.root;
    let left = rank;
    let word = '';
    while (state !== 0) {
      let e = state;
      while (((this.edges[e] as number) & LAST) === 0 && (this.before[e + 1] as number) <= left) e += 1;
      const edge = this.edges[e] as number;
      left -= this.before[e] as number;
      word += this.alphabet[(edge & SYMBOL) - 1];
      if ((edge & FINAL) !== 0) {
        if (left === 0) return word;
        left -= 1;
      }
      state = edge >>> TARGET_SHIFT;
    }
    return word;
  }

  private count(): number {
    const totals = new Uint32Array(this.edges.length);
    let state = 1;
    let total = 0;
    for (let e = 1; e < this.edges.length; e += 1) {
      const edge = this.edges[e] as number;
      this.before[e] = total;
      total += (totals[edge >>> TARGET_SHIFT] as number) + ((edge & FINAL) !== 0 ? 1 : 0);
      if ((edge & LAST) !== 0) {
        totals[state] = total;
        state = e + 1;
        total = 0;
      }
    }
    return totals[this.root] as number;
  }
}
