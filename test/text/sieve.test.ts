import { expect, it } from 'vitest';
import { createSieve } from '../../src/text/sieve.ts';

const words = Array.from({ length: 500 }, (_, i) => `wort${i}`);

it('lets all pass that was added, also with an ending that is allowed for', () => {
  const sieve = createSieve(words.length);
  for (const word of words) sieve.add(word, 0, word.length);
  for (const word of words) {
    expect(sieve.mayBe(word, 0, word.length, 0)).toBe(true);
    expect(sieve.mayBe(`in ${word}es da`, 3, 5 + word.length, 2)).toBe(true);
  }
});

it('knows pairs, and not their halves', () => {
  const sieve = createSieve(10);
  sieve.add('Emil Wondra', 0, 4, 5, 11);
  expect(sieve.mayBePair('Emil, Wondras', 0, 4, 6, 13, 2)).toBe(true);
  expect(sieve.mayBe('Emil', 0, 4, 2)).toBe(false);
  expect(sieve.mayBePair('Wondra Emil', 0, 6, 7, 11, 2)).toBe(false);
});

it('holds back nearly all others', () => {
  const sieve = createSieve(words.length);
  for (const word of words) sieve.add(word, 0, word.length);
  const others = Array.from({ length: 2000 }, (_, i) => `anderes${i}x`);
  expect(others.filter((word) => sieve.mayBe(word, 0, word.length, 2)).length).toBeLessThan(60);
});
