/** Class bits come out of a pack as they went in, all 32 of them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restoreClasses, storeClasses } from '../../../src/knowledge/format/class-sets.ts';
import { openPack, writePack } from '../../../src/knowledge/format/pack.ts';

const packed = (bits: readonly number[]) => restoreClasses(openPack(writePack(new Map(storeClasses(bits)))));

it('any bits come back by rank, and nothing for a rank that is none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (bits) => {
      const classesAt = packed(bits);
      expect(bits.map((_, rank) => classesAt(rank))).toEqual(bits);
      expect([classesAt(-1), classesAt(bits.length)]).toEqual([0, 0]);
    }),
    { seed: 1 },
  );
});

it('more sets than can be numbered are refused, with what to do', () => {
  expect(() => storeClasses(Array.from({ length: 2 ** 16 + 1 }, (_, set) => set))).toThrow(
    /65537 different sets.*merge some classes/,
  );
});
