/**
 * Searches a set of words stored as an automaton, in place: word <-> rank in sorted order. Lucchesi & Kowaltowski, "Applications
 * of finite automata representing large vocabularies" (1993).
 */

import { readVarints } from '../../base/varint.ts';
import { type AutomatonData, FINAL, LAST, type StoredEdges, SYMBOL, TARGET_SHIFT } from '../format/edges.ts';

export interface Automaton {
  /** How many words there are. */
  readonly size: number;
  /** The rank of a word, or -1. */
  readonly find: (word: string) => number;
  /** The word of a rank; the inverse of `find`. */
  readonly word: (rank: number) => string;
}

/** Puts stored edges together. */
export function restoreEdges({ symbols, marks, steps }: StoredEdges): Uint32Array {
  const back = readVarints(steps);
  const edges = new Uint32Array(symbols.length);
  for (let e = 0; e < edges.length; e += 1) {
    const step = back[e] ?? 0;
    const target = step === 0 ? 0 : e - step;
    edges[e] = (target << TARGET_SHIFT) | ((marks[e] ?? 0) << 8) | (symbols[e] ?? 0);
  }
  return edges;
}

/** Opens an automaton. */
export function openAutomaton({ alphabet, edges, root }: AutomatonData): Automaton {
  const symbols = new Uint8Array(65_536);
  for (let i = 0; i < alphabet.length; i += 1) symbols[alphabet.charCodeAt(i)] = i + 1;
  const { before, size } = countWords(edges, root);

  const find = (word: string): number => {
    let state = root;
    let rank = 0;
    let edge = 0;
    for (let at = 0; at < word.length; at += 1) {
      if (state === 0) return -1;
      const symbol = symbols[word.charCodeAt(at)] ?? 0;
      let e = state;
      while (((edges[e] ?? 0) & SYMBOL) !== symbol) {
        if (((edges[e] ?? 0) & LAST) !== 0) return -1;
        e += 1;
      }
      edge = edges[e] ?? 0;
      rank += before[e] ?? 0;
      if (at + 1 < word.length && (edge & FINAL) !== 0) rank += 1;
      state = edge >>> TARGET_SHIFT;
    }
    return (edge & FINAL) !== 0 ? rank : -1;
  };

  const word = (rank: number): string => {
    let state = root;
    let left = rank;
    let letters = '';
    while (state !== 0) {
      let e = state;
      while (((edges[e] ?? 0) & LAST) === 0 && (before[e + 1] ?? 0) <= left) e += 1;
      const edge = edges[e] ?? 0;
      left -= before[e] ?? 0;
      letters += alphabet.charAt((edge & SYMBOL) - 1);
      if ((edge & FINAL) !== 0) {
        if (left === 0) return letters;
        left -= 1;
      }
      state = edge >>> TARGET_SHIFT;
    }
    return letters;
  };

  return { size, find, word };
}

/** Per edge: how many words of its state come before those that go through it; and how many words there are in all. */
function countWords(
  edges: Uint32Array,
  root: number,
): { readonly before: Uint32Array; readonly size: number } {
  const before = new Uint32Array(edges.length);
  const totals = new Uint32Array(edges.length);
  let state = 1;
  let total = 0;
  for (let e = 1; e < edges.length; e += 1) {
    const edge = edges[e] ?? 0;
    before[e] = total;
    total += (totals[edge >>> TARGET_SHIFT] ?? 0) + ((edge & FINAL) !== 0 ? 1 : 0);
    if ((edge & LAST) !== 0) {
      totals[state] = total;
      state = e + 1;
      total = 0;
    }
  }
  return { before, size: totals[root] ?? 0 };
}
