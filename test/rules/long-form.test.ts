/** Long forms and the letters that stand for them. */
import { describe, expect, it } from 'vitest';
import { isSpelledBehind } from '../../src/rules/long-form.ts';
import { isTag, tagSet } from '../../src/rules/tags.ts';

describe('words are spelled by the letters in the bracket behind them', () => {
  /** Whether the first words are, of a sentence written as `word:Tag`. */
  const isSpelled = (sentence: string, count: number): boolean => {
    const words = sentence.split(' ').map((token) => {
      const [text = '', tag = ''] = token.split(':');
      return { tags: tagSet(...[tag].filter(isTag)), term: { text } };
    });
    return isSpelledBehind(words, 0, count);
  };

  it.each([
    ['Verein der Wetterkundler (:Open VdW ):Close', 3],
    ['Verein der Wetterkundler “:Quote (:Open VdW ):Close', 3],
  ])('%s', (sentence, count) => expect(isSpelled(sentence, count)).toBe(true));

  it.each([
    ['Verein der Wetterkundler VdW', 3],
    ['Verein der Wetterkundler (:Open DVW ):Close', 3],
    ['Verein der Wetterkundler (:Open 2020 ):Close', 3],
    ['Stab Paula:FirstName Daub (:Open SPD ):Close', 3],
    ['Stab Presse Daub (:Open SPD:Party ):Close', 3],
    ['Verein (:Open neu ):Close Wetterkundler (:Open VW ):Close', 5],
    ['Verein und Vereinte Wetterkundler (:Open VW ):Close', 4],
    ['Verein', 1],
  ])('not: %s', (sentence, count) => expect(isSpelled(sentence, count)).toBe(false));
});
