/** A cheap look ahead for rules: most places where a rule cannot match are seen without the matcher. */

import { item } from '../base/item.ts';
import type { MatchPart } from './compromise.ts';
import { type PartTest, partTest, type SeenWord } from './part-test.ts';
import { type Tag, tagSet } from './tags.ts';

/** A step of a pattern, over the tags of rules. */
export type Part = MatchPart<Tag>;

/** A word with what is seen of it. */
interface Word {
  readonly term: SeenWord;
}

/**
 * Gives a test whether the parts may match among the words from a place to another: `false` is certain, `true` is not.
 * @example
 * const mayMatch = lookAhead([{ word: 'der' }, { word: 'bote' }]);
 * const words = ['der', 'bote'].map((normal) => ({ term: { normal, low: 0, high: 0 } }));
 * mayMatch(words, 0, 2) // true
 * mayMatch(words, 1, 2) // false
 */
export function lookAhead(
  parts: readonly Part[],
): (words: readonly Word[], from: number, to: number) => boolean {
  const tests = leadingTests(parts);
  const may = (words: readonly Word[], at: number, to: number, part: number): boolean => {
    if (part === tests.length) return true;
    const { optional, greedy } = item(parts, part);
    const word = at < to ? words[at] : undefined;
    if (word && item(tests, part)(word.term)) {
      if (may(words, at + 1, to, part + 1)) return true;
      if (greedy && mayRepeat(words, at + 1, to, part)) return true;
    }
    return optional === true && may(words, at, to, part + 1);
  };
  const mayRepeat = (words: readonly Word[], from: number, to: number, part: number): boolean => {
    for (let at = from; at < to && item(tests, part)(item(words, at).term); at += 1)
      if (may(words, at + 1, to, part + 1)) return true;
    return false;
  };
  return (words, from, to) => may(words, from, to, 0);
}

/** The tests of the parts up to the first that only the matcher can tell, as it can what must not stand there. */
function leadingTests(parts: readonly Part[]): readonly PartTest[] {
  const tests: PartTest[] = [];
  for (const part of parts) {
    const test = part.negative || part.anything ? undefined : partTest(part, (tags) => tagSet(...tags));
    if (!test) break;
    tests.push(test);
  }
  return tests;
}
