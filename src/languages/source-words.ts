/** Words with which sources mark what stands around their articles, in small letters. */

import { keyed, keysOf } from '../base/keyed.ts';
import { wordsIn } from './word-file.ts';

/** Words of parts of pages that are no article, and of bundles of reports. */
export interface SourceWords {
  /** In the names of elements of pages that are no part of the article: `kommentare`. */
  readonly furniture: readonly string[];
  readonly bundle: BundleWords;
}

/** How databases of the press set articles one below the other into a file. `#` stands for a number. */
export interface BundleWords {
  /** The line before an article: `dokument # von #`. */
  readonly counters: readonly string[];
  /** The line below an article: `ende des dokuments`. */
  readonly ends: readonly string[];
  /** What a line below an article begins with, before the number of the document: `dokument`. */
  readonly numbers: readonly string[];
  /** The line between the head and the text: `body`. */
  readonly bodies: readonly string[];
  /** The unit in a line that is the length of the article: `# wörter`. */
  readonly lengths: readonly string[];
  /** Labels of lines that say something else of an article than what is read of it: `länge`. */
  readonly labels: readonly string[];
}

/** For a language that has none yet. */
export const NO_SOURCE_WORDS: SourceWords = {
  furniture: [],
  bundle: { counters: [], ends: [], numbers: [], bodies: [], lengths: [], labels: [] },
};

/**
 * From a word file whose notes are the names of the groups, and in which any number stands for all.
 * @example
 * sourceWordsIn('3 of 20 documents\tcounters').bundle.counters // ['# of # documents']
 */
export const sourceWordsIn = (file: string): SourceWords => ({
  furniture: wordsIn(file, 'furniture'),
  bundle: keyed(keysOf(NO_SOURCE_WORDS.bundle), (group) =>
    wordsIn(file, group).map((line) => line.replace(/\d+/g, '#')),
  ),
});
