import { describe, expect, it } from 'vitest';
import { metonyms } from '../../../src/languages/de/metonyms.ts';

describe.each(Object.entries(metonyms))('%s', (_, words) => {
  it('has no word twice, and none of blanks', () => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^\p{L}[\p{L} ]*\p{L}$/u);
  });
});

it('nobody both governs and plays by the same word', () =>
  expect(metonyms.acts.filter((word) => metonyms.plays.includes(word))).toEqual([]));
