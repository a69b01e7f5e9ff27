/**
 * Classes of words by the company they keep: each word moves to the class with which the classes of neighbouring words tell most of each
 * other, until hardly any moves. Exchange clustering by bigrams (Martin, Liermann & Ney 1998, "Algorithms for bigram and trigram word
 * clustering"). Deterministic.
 */

import { type Bigrams, FIXED } from './bigrams.ts';
import {
  type ClassCounts,
  createClassCounts,
  type Gains,
  gainsOf,
  informationOf,
  move,
} from './class-counts.ts';
import { createSurroundings, lookAround } from './surroundings.ts';

/** How many classes there are to be, and when to stop. */
export interface ExchangeOptions {
  /** How many classes words are put into. */
  readonly classes: number;
  readonly mostPasses: number;
  /** Is told after each pass how many words moved, and how much the classes of neighbours tell of each other. */
  readonly progress?: (pass: number, moved: number, information: number) => void;
}

/** Below this share of moving words nothing is gained any more. */
const SETTLED = 1 / 1000;
/** Differences below this are noise of computing. */
const NOISE = 1e-6;

/** The class of each word that is not fixed, counted from 0. */
export function exchange(bigrams: Bigrams, { classes, mostPasses, progress }: ExchangeOptions): Uint16Array {
  const classOf = firstClasses(bigrams.words, classes);
  const counts = createClassCounts(bigrams, classOf, FIXED + classes);
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const moved = onePass(bigrams, classOf, counts);
    progress?.(pass, moved, informationOf(counts));
    if (moved <= SETTLED * classOf.length) break;
  }
  return classOf.slice(FIXED).map((own) => own - FIXED);
}

/** The words are dealt to the classes in turn, the most frequent first. */
const firstClasses = (words: number, classes: number): Uint16Array =>
  Uint16Array.from({ length: words }, (_, word) =>
    word < FIXED ? word : FIXED + ((word - FIXED) % classes),
  );

/** Gives every word the choice once, the most frequent first; how many moved. */
function onePass(bigrams: Bigrams, classOf: Uint16Array, counts: ClassCounts): number {
  const around = createSurroundings(counts.classes);
  const gains: Gains = new Float64Array(counts.classes);
  let moved = 0;
  for (let word = FIXED; word < classOf.length; word += 1) {
    lookAround(around, word, bigrams, classOf);
    const own = classOf[word] ?? 0;
    move(counts, around, own, -1);
    gainsOf(counts, around, gains);
    const best = bestOf(gains, own);
    move(counts, around, best, 1);
    if (best === own) continue;
    classOf[word] = best;
    moved += 1;
  }
  return moved;
}

/** The class that gains most; its own where no other gains more. */
function bestOf(gains: Gains, own: number): number {
  let best = own;
  for (let to = FIXED; to < gains.length; to += 1)
    if ((gains[to] ?? 0) > (gains[best] ?? 0) + NOISE) best = to;
  return best;
}
