import { expect, it } from 'vitest';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import type { Section } from '../../../src/knowledge/format/directory.ts';
import { openBits } from '../../../src/knowledge/open/bit-column.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const opened = (sets: Uint32Array, numbers: Uint8Array | Uint16Array) =>
  openBits(
    openPack(
      writePack(
        new Map<string, Section>([
          ['classes-sets', sets],
          ['classes', numbers],
        ]),
      ),
      'a pack',
    ),
    'classes',
  );

it('a place has the set of its number, bit 31 included, and none outside', () => {
  const at = opened(Uint32Array.of(5, 2 ** 31), Uint8Array.of(1, 0, 1));
  expect([0, 1, 2, 3, -1].map(at)).toEqual([2 ** 31, 5, 2 ** 31, 0, 0]);
});

it('numbers take two bytes from 257 sets on', () => {
  const sets = Uint32Array.from({ length: 257 }, (_, i) => i + 1);
  expect(opened(sets, Uint16Array.of(256, 0))(0)).toBe(257);
  expect(opened(sets.slice(0, 256), Uint8Array.of(255, 0))(0)).toBe(256);
});
