/** What finds suggestions of one sort. A new one is a file in `finders/` and a word in its `index.ts`. */
import type { InWords } from '../model.ts';
import type { Corpus } from './seen.ts';
import type { Doubt } from './suggestion.ts';

/**
 * Articles, each as the actors of its sentences: `Berlin* (place) + Olaf Wondra=Olav Wondra (person) 60 / Berlin* (place)`. A star marks
 * who is listed, `=` further names, a number how sure the name is, in per cent.
 */
export type Example = readonly string[];

/** A sort of suggestion as readers see it, with examples and counter-examples. */
export interface Sort {
  readonly id: string;
  /** What it is called where suggestions are chosen by sort. */
  readonly title: InWords;
  /** Corpora in which it suggests something. */
  readonly examples: readonly [Example, ...Example[]];
  /** Corpora in which it must not. */
  readonly notIn: readonly [Example, ...Example[]];
}

/** A sort with what looks for it in a graph. */
export interface Finder extends Sort {
  /** Finds in time that grows with the corpus: things are compared within blocks alone, and large blocks are passed over. */
  readonly find: (corpus: Corpus) => Iterable<Doubt>;
}
