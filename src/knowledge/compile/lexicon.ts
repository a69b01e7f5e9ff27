/** Words with their classes on the way to a pack. */

import { countUp } from '../../base/count-up.ts';
import { byCodeUnit } from '../../base/order.ts';
import type { Section } from '../format/directory.ts';
import { buildAutomaton, MOST_SYMBOLS, storeEdges } from './automaton.ts';
import { storeBits } from './bit-column.ts';

/** Takes words with their classes in any order. */
export interface LexiconWriter<C extends string> {
  /** Gives a word a class, beside those that it has; without one, only its number. */
  readonly add: (word: string, name?: C) => void;
  readonly finish: () => FinishedLexicon;
}

/** The sections of a pack, and the rank of each word in them. */
export interface FinishedLexicon {
  /** The number of each word. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly sections: readonly (readonly [string, Section])[];
}

/** An empty lexicon for the classes that have a bit. */
export function createLexicon<C extends string>(bits: Readonly<Record<C, number>>): LexiconWriter<C> {
  const classes = new Map<string, number>();
  return {
    add: (word, name) => {
      if (word !== '')
        classes.set(word, ((classes.get(word) ?? 0) | (name === undefined ? 0 : bits[name])) >>> 0);
    },
    finish: () => finishLexicon(classes),
  };
}

/** Words with very rare letters are left out: an automaton has no room for all letters of the world. */
function finishLexicon(classes: ReadonlyMap<string, number>): FinishedLexicon {
  const letters = frequentLetters(classes.keys());
  const words = [...classes.keys()]
    .filter((word) => word.split('').every((unit) => letters.has(unit)))
    .sort();
  const automaton = buildAutomaton(words);
  const edges = storeEdges(automaton.edges);
  return {
    ranks: new Map(words.map((word, rank) => [word, rank])),
    sections: [
      ['alphabet', automaton.alphabet],
      ['edge-symbols', edges.symbols],
      ['edge-marks', edges.marks],
      ['edge-steps', edges.steps],
      ['root', Uint32Array.of(automaton.root)],
      ...storeBits(
        'classes',
        words.map((word) => classes.get(word) ?? 0),
      ),
    ],
  };
}

function frequentLetters(words: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) for (const unit of word.split('')) countUp(counts, unit);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
      .slice(0, MOST_SYMBOLS)
      .map(([unit]) => unit),
  );
}
