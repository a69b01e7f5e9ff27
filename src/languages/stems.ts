/** Words told by the stems that they end in, with the endings of cases behind them: searched from the end, where a pattern tries every place of a word. */

import { openEndings } from '../knowledge/open/endings.ts';

/** Like a pattern, whose case is that of the word. */
export interface WordTest {
  readonly test: (word: string) => boolean;
}

const PLAIN = /^[\p{L}-]+$/u;

/**
 * Tells words that end in one of the stems, or in one with one of the endings behind it. A stem that is none but letters and hyphens is taken as a pattern.
 * @example
 * endingIn(['minister'], ['in', 's']).test('Außenministerin') // true
 */
export function endingIn(stems: readonly string[], endings: readonly string[] = []): WordTest {
  const known = openEndings(stems.filter((stem) => PLAIN.test(stem)));
  const patterns = stems.filter((stem) => !PLAIN.test(stem));
  const pattern = new RegExp(`(?:${patterns.join('|')})(?:${endings.join('|')})?$`, 'u');
  const endsInStem = (word: string): boolean => known.longestIn(word, word.length) > 0;
  const endsWith = (word: string, ending: string): boolean =>
    word.endsWith(ending) && endsInStem(word.slice(0, -ending.length));
  return {
    test: (word) =>
      endsInStem(word) ||
      endings.some((ending) => endsWith(word, ending)) ||
      (patterns.length > 0 && pattern.test(word)),
  };
}
