import { expect, it } from 'vitest';
import { sumOf } from '../../../src/base/hash.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { AT, packSum, type Section } from '../../../src/knowledge/format/directory.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

it('writes the part of a buffer that it is given, and no byte around it', () => {
  const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
  const pack = openPack(writePack(new Map([['part', part]])), 'a pack');
  expect([...pack.u16('part')]).toEqual([2, 3]);
});

it('puts numbers of four bytes where they can be read in place, whatever stands before them', () => {
  for (const before of ['', 'a', 'ab', 'äb', 'abcd']) {
    const sections = new Map<string, Section>([
      ['before', before],
      ['numbers', Uint32Array.of(7, 2 ** 32 - 1)],
    ]);
    const bytes = writePack(sections);
    const numbers = openPack(bytes, 'a pack').u32('numbers');
    expect([...numbers]).toEqual([7, 2 ** 32 - 1]);
    expect([numbers.buffer === bytes.buffer, numbers.byteOffset % 4]).toEqual([true, 0]);
  }
});

it('says how long it is, and the sum of what follows', () => {
  const bytes = writePack(new Map([['a', 'b']]));
  const [length, sum] = [AT.length, AT.sum].map((at) => new DataView(bytes.buffer).getUint32(at, true));
  expect([length, sum]).toEqual([bytes.length, packSum(bytes)]);
  expect(sumOf(new Uint32Array(bytes.slice(AT.directory).buffer))).toBe(sum);
});

it('says of what it was made, and names nothing where nothing is told', () => {
  const made = [{ name: 'a-list', licence: 'MIT' }];
  expect(openPack(writePack(new Map(), made), 'a pack').made).toEqual(made);
  expect(openPack(writePack(new Map()), 'a pack').made).toEqual([]);
});
