/**
 * Searches a set of words stored as an automaton, in place: word <-> rank in sorted order. Lucchesi & Kowaltowski, "Applications
 * of finite automata representing large vocabularies" (1993).
 */

import { largeLetter, SEVERAL_UNITS } from '../../base/large-letter.ts';
import { readVarints } from '../../base/varint.ts';
import { type AutomatonData, FINAL, LAST, type StoredEdges, SYMBOL, TARGET_SHIFT } from '../format/edges.ts';

/** A sorted set of words, each known by its rank. */
export interface Automaton {
  /** How many words there are. */
  readonly size: number;
  /** The rank of a word, or -1. */
  readonly find: (word: string) => number;
  /** The rank of the rest of a word from a place on, its first letter written large, or -1. */
  readonly findTail: (word: string, at: number) => number;
  /** The word of a rank; the inverse of `find`. */
  readonly word: (rank: number) => string;
}

/** Of tails that begin behind so many letters nothing is kept. */
const MOST_KEPT = 64;
const UNKNOWN = -2;

/** Puts the edges of an automaton together from their stored columns: target, mark and symbol in one number each. */
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

/**
 * Makes a stored set of words searchable without unpacking it: of `Berlin`, `Bern` and `Bonn`, `find("Bern")` gives 1 and `word(1)`
 * gives `Bern`. It counts once how many words go by each edge.
 */
export function openAutomaton({ alphabet, edges, root }: AutomatonData): Automaton {
  const symbols = new Uint8Array(65_536);
  for (let i = 0; i < alphabet.length; i += 1) symbols[alphabet.charCodeAt(i)] = i + 1;
  const { before, size } = countWords(edges, root);
  const beginnings = edgesBySymbol(edges, root);

  /** The rank of the word that begins with a unit and goes on as another one does from a place on. */
  const search = (first: number, word: string, from: number): number => {
    let e = beginnings[symbols[first] ?? 0] ?? 0;
    if (e === 0) return -1;
    let edge = edges[e] ?? 0;
    let rank = before[e] ?? 0;
    for (let at = from; at < word.length; at += 1) {
      if ((edge & FINAL) !== 0) rank += 1;
      e = edge >>> TARGET_SHIFT;
      if (e === 0) return -1;
      const symbol = symbols[word.charCodeAt(at)] ?? 0;
      while (((edges[e] ?? 0) & SYMBOL) !== symbol) {
        if (((edges[e] ?? 0) & LAST) !== 0) return -1;
        e += 1;
      }
      edge = edges[e] ?? 0;
      rank += before[e] ?? 0;
    }
    return (edge & FINAL) !== 0 ? rank : -1;
  };

  const find = (word: string): number => (word === '' ? -1 : search(word.charCodeAt(0), word, 1));

  const searchTail = (word: string, at: number): number => {
    const large = largeLetter(word.charCodeAt(at));
    return large === SEVERAL_UNITS
      ? find(word.charAt(at).toUpperCase() + word.slice(at + 1))
      : search(large, word, at + 1);
  };

  return { size, find, findTail: remembering(searchTail), word: speller({ alphabet, edges, root }, before) };
}

/** Keeps what a search found of the word that was asked about last: several ask about the parts of a word, one behind the other. */
function remembering(searchTail: Automaton['findTail']): Automaton['findTail'] {
  let asked = '';
  const found = new Int32Array(MOST_KEPT);
  return (word, at) => {
    if (at >= MOST_KEPT) return searchTail(word, at);
    if (word !== asked) {
      asked = word;
      found.fill(UNKNOWN, 0, word.length);
    }
    const known = found[at] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const rank = searchTail(word, at);
    found[at] = rank;
    return rank;
  };
}

/** Spells the word of a rank; `before` has how many words go by the edges of a state ahead of each. */
function speller({ alphabet, edges, root }: AutomatonData, before: Uint32Array): Automaton['word'] {
  return (rank) => {
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
}

/** The edges of a state by their symbols; 0 where there is none. */
function edgesBySymbol(edges: Uint32Array, state: number): Uint32Array {
  const places = new Uint32Array(SYMBOL + 1);
  for (let e = state; e > 0; e = ((edges[e] ?? 0) & LAST) === 0 ? e + 1 : 0)
    places[(edges[e] ?? 0) & SYMBOL] = e;
  return places;
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
