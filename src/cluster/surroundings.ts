/** The classes of a word's neighbours. */

import type { Bigrams, Neighbours } from './bigrams.ts';

/** How often words of which class stand on one side of a word. */
export interface Side {
  /** The classes that occur, and how often each class does. */
  readonly list: Uint16Array;
  length: number;
  readonly counts: Int32Array;
  /** How often any word stands there, the word itself, too. */
  total: number;
}

/** How often each class stands before and behind a word, and how often the word follows itself. */
export interface Surroundings {
  readonly before: Side;
  readonly after: Side;
  /** How often the word stands beside itself, which the sides do not count by class. */
  itself: number;
}

const createSide = (classes: number): Side => ({
  list: new Uint16Array(classes),
  length: 0,
  counts: new Int32Array(classes),
  total: 0,
});

/** Room for the surroundings of any word. */
export const createSurroundings = (classes: number): Surroundings => ({
  before: createSide(classes),
  after: createSide(classes),
  itself: 0,
});

/** Counts the classes around a word. */
export function lookAround(
  into: Surroundings,
  word: number,
  { next, previous }: Bigrams,
  classOf: Uint16Array,
): void {
  lookAside(into.before, word, previous, classOf);
  into.itself = lookAside(into.after, word, next, classOf);
}

/** Counts the classes on one side; how often the word itself stands there. */
function lookAside(side: Side, word: number, neighbours: Neighbours, classOf: Uint16Array): number {
  for (let i = 0; i < side.length; i += 1) side.counts[side.list[i] ?? 0] = 0;
  side.length = 0;
  side.total = 0;
  let itself = 0;
  const end = neighbours.firsts[word + 1] ?? 0;
  for (let at = neighbours.firsts[word] ?? 0; at < end; at += 1) {
    const neighbour = neighbours.words[at] ?? 0;
    const count = neighbours.counts[at] ?? 0;
    side.total += count;
    if (neighbour === word) itself = count;
    else addTo(side, classOf[neighbour] ?? 0, count);
  }
  return itself;
}

function addTo(side: Side, own: number, count: number): void {
  const before = side.counts[own] ?? 0;
  if (before === 0) {
    side.list[side.length] = own;
    side.length += 1;
  }
  side.counts[own] = before + count;
}
