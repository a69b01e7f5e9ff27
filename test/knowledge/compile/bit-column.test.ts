/** Sets of bits come back from their column, however many different ones there are. */
import { describe, expect, it } from 'vitest';
import { storeBits } from '../../../src/knowledge/compile/bit-column.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { openBits } from '../../../src/knowledge/open/bit-column.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const packed = (sets: readonly number[]) =>
  openBits(openPack(writePack(new Map(storeBits('column', sets))), 'a pack'), 'column');

describe('a column of sets of bits', () => {
  it.each([
    ['no set', []],
    ['the last of 32 bits', [2 ** 31, 0, 2 ** 32 - 1, 1]],
    ['256 different sets', Array.from({ length: 1000 }, (_, i) => i % 256)],
    ['more different sets', Array.from({ length: 1000 }, (_, i) => i * 7)],
  ])('gives back %s', (_, sets) => {
    const at = packed(sets);
    expect(sets.map((_set, place) => at(place))).toEqual(sets);
  });

  it('is empty outside', () => {
    const at = packed([5, 6]);
    expect([at(-1), at(2)]).toEqual([0, 0]);
  });

  it('refuses more different sets than it can number', () => {
    const sets = Array.from({ length: 2 ** 16 + 1 }, (_, i) => i);
    expect(() => storeBits('classes', sets)).toThrow('"classes" has 65537 different sets of bits');
  });

  it('takes one byte a place where few sets are different', () => {
    const [, column] = storeBits('column', [2 ** 31, 5, 5])[1] ?? [];
    expect(column).toEqual(Uint8Array.of(1, 0, 0));
  });
});
