/** What is left of a word without one of its letters, as hashes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenedHashes } from '../../src/spelling/shortened-hashes.ts';

const words = fc.array(fc.constantFrom('a', 'b', 'ü', 'z'), { maxLength: 12 }).map((all) => all.join(''));

it('are those of the words that are left', () => {
  fc.assert(
    fc.property(words, fc.nat(3), (word, from) => {
      const left = [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1)).slice(from);
      expect([...shortenedHashes(word, from).shorter]).toEqual(
        left.map((one) => shortenedHashes(one, 0).own),
      );
    }),
  );
});

it('tell words apart', () => {
  expect(shortenedHashes('wodarg', 0).own).not.toBe(shortenedHashes('wodrag', 0).own);
});
