import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, slipsAllowed, slipsIn } from '../../../src/viewer/model/slips.ts';

describe('slips of the keyboard', () => {
  it.each([
    ['merkel', 'merkel', 0],
    ['merkle', 'merkel', 1],
    ['merkl', 'merkel', 1],
    ['merkeel', 'merkel', 1],
    ['nerkel', 'merkel', 1],
    ['stoltenburg', 'stoltenberg', 1],
    ['merk', 'merkel', 0.5],
    ['mrek', 'merkel', 1.5],
  ])('%s for %s are %d', (typed, word, slips) => expect(slipsIn(typed, word, 2)).toBe(slips));

  it('that are too many are none', () => {
    expect(slipsIn('merkel', 'macron', 2)).toBeNull();
    expect(slipsIn('bundeskanzlerin', 'bund', 2)).toBeNull();
    expect(slipsIn('merkel', 'nerkle', 1)).toBeNull();
  });

  it('are allowed the more, the longer a word is', () => {
    expect(['eu', 'irak', 'soleiman'].map(slipsAllowed)).toEqual([0, 1, 2]);
  });

  it('bring in no more letters than they are: the bits never rule out a word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdxyzäöß'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, (typed, other) => {
        const slips = slipsIn(typed, other, 2);
        if (slips === null) return;
        const strange = (lettersOf(typed) & ~lettersOf(other)).toString(2).replaceAll(/[^1]/g, '').length;
        expect(strange).toBeLessThanOrEqual(2);
      }),
    );
  });
});
