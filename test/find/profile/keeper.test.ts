/** Keeps what was made of words. */
import { expect, it } from 'vitest';
import { createKeeper } from '../../../src/find/profile/keeper.ts';

/** A keeper with the words that something was made of, in order. */
function watched() {
  const made: string[] = [];
  const keep = createKeeper((text, isWord) => {
    made.push(text);
    return { text, isWord };
  });
  return { made, keep };
}

it('finds what stands in a text, and makes it once', () => {
  const { made, keep } = watched();
  const text = 'Wondra sah Wondrat, und Wondra ging.';
  const first = keep(text, true, 0, 6);
  expect([first.text, keep(text, true, 24, 30), keep('Wondra', true)]).toEqual(['Wondra', first, first]);
  expect(keep(text, true, 11, 18).text).toBe('Wondrat');
  expect(made).toEqual(['Wondra', 'Wondrat']);
});

it('tells words with one hash apart', () => {
  const { made, keep } = watched();
  // 31 · 'A' + 'a' = 31 · 'B' + 'B'
  expect([keep('Aa', true).text, keep('BB', true).text, keep('Aa', true).text]).toEqual(['Aa', 'BB', 'Aa']);
  expect(made).toEqual(['Aa', 'BB']);
});

it('keeps long words, also of other scripts, as they are', () => {
  const { keep } = watched();
  const word = 'Ωμέγα😀-Donaudampfschiff';
  expect(keep(`»${word}«`, true, 1, 1 + word.length).text).toBe(word);
});

it('finds each of many words, and makes none twice where all have room', () => {
  const { made, keep } = watched();
  const words = Array.from({ length: 15_000 }, (_, i) => `word ${i}`);
  const first = words.map((word) => keep(word, true));
  expect(words.every((word, i) => keep(word, true) === first[i])).toBe(true);
  expect(made).toEqual(words);
});

it('still finds the words that stayed when others made room', () => {
  const { keep } = watched();
  const words = Array.from({ length: 90_000 }, (_, i) => `word ${i}`);
  const wrong = [...words, ...words].filter((word) => {
    const { text } = keep(word, true);
    return text !== word;
  });
  expect(wrong).toEqual([]);
  expect(words.slice(-100).map((word) => keep(word, true))).toEqual(
    words.slice(-100).map((text) => ({ text, isWord: true })),
  );
});

it('keeps what is asked for again, and lets go of what is not', () => {
  const { made, keep } = watched();
  const often = keep('often', true);
  keep('once', true);
  for (let i = 0; i < 200_000; i += 1) {
    keep(`word ${i}`, true);
    if (i % 1000 === 0) keep('often', true);
  }
  expect(keep('often', true)).toBe(often);
  keep('once', true);
  expect(made.filter((word) => word === 'often' || word === 'once')).toEqual(['often', 'once', 'once']);
});
