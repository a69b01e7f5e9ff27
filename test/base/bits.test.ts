/** Names as bits. */
import { expect, it } from 'vitest';
import { BITS, bitsOf, insistOnRoom } from '../../src/base/bits.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `name-${i}`);

it('every name has a bit of its own, as many as a number has', () => {
  const bits = Object.values(bitsOf(names(BITS), 'list.ts'));
  expect(bits.filter((bit) => bits.filter((other) => (bit & other) !== 0).length !== 1)).toEqual([]);
});

it('more names are refused, with the file and what to do', () => {
  expect(() => bitsOf(names(33), 'src/list.ts')).toThrow(/^src\/list\.ts lists 33 names.*drop or merge/);
});

it('as many names as there are bits have room', () => {
  expect(() => insistOnRoom(names(64), 64, 'src/list.ts')).not.toThrow();
  expect(() => insistOnRoom(names(65), 64, 'src/list.ts')).toThrow(/65 names.*room for 64/);
});
