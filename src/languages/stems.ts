/** Words told by the stems that they end in, with the endings of cases behind them: searched from the end, where a pattern tries every place of a word. */

import { openEndings } from '../knowledge/open/endings.ts';

/** Like a pattern, whose case is that of the word. */
export interface WordTest {
  readonly test: (word: string) => boolean;
}

const PLAIN = /^[\p{L}-]+$/u;

/** What a pattern ends in, where that is nothing but letters: of `(?<!vize)könig`, *könig*. */
const TAIL = /(?<![\\{\p{L}-])[\p{L}-]+$/u;

/**
 * Tells words that end in one of the stems, or in one with one of the endings behind it. A stem that is none but letters and hyphens is taken as a pattern.
 * @example
 * endingIn(['minister'], ['in', 's']).test('Außenministerin') // true
 */
export function endingIn(stems: readonly string[], endings: readonly string[] = []): WordTest {
  const isIn = tailTest(
    stems.filter((stem) => PLAIN.test(stem)),
    endings,
  );
  const patterns = stems.filter((stem) => !PLAIN.test(stem));
  if (patterns.length === 0) return { test: isIn };
  const pattern = new RegExp(`(?:${patterns.join('|')})(?:${endings.join('|')})?$`, 'u');
  const tails = patterns.map((one) => TAIL.exec(one)?.[0]);
  const known = tails.filter((tail) => tail !== undefined);
  const mayBe = known.length < tails.length ? () => true : tailTest(known, endings);
  return { test: (word) => isIn(word) || (mayBe(word) && pattern.test(word)) };
}

/** Tells whether a word ends in one of the stems, with an ending or without, by one walk through its letters. */
function tailTest(stems: readonly string[], endings: readonly string[]): (word: string) => boolean {
  const known = openEndings(stems.flatMap((stem) => [stem, ...endings.map((ending) => stem + ending)]));
  return (word) => known.longestIn(word, word.length) > 0;
}
