import { expect, it } from 'vitest';
import { FNV_START, fnv, fnvStep, mix, secondStep, sumOf } from '../../src/base/hash.ts';

it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of "%s" is the published one', (text, value) => expect(fnv(text)).toBe(value));

it('FNV-1a may be taken step by step', () => {
  const steps = [...'foobar'].reduce((hash, letter) => fnvStep(hash, letter.charCodeAt(0)), FNV_START);
  expect(steps >>> 0).toBe(fnv('foobar'));
});

it('another start gives another hash', () => expect(fnv('foobar', 1)).not.toBe(fnv('foobar')));

it('mixing keeps numbers apart and spreads neighbours', () => {
  const mixed = Array.from({ length: 4096 }, (_, i) => mix(i));
  expect(new Set(mixed).size).toBe(4096);
  const bins = new Set(mixed.slice(0, 64).map((value) => value >>> 28));
  expect(bins.size).toBeGreaterThan(8);
  expect(Math.min(...mixed)).toBeGreaterThanOrEqual(0);
});

it.each([
  ['', 0],
  ['test', 0xba6bd213],
])('MurmurHash3 of "%s" is the published one', (text, value) => {
  const bytes = Uint8Array.from(Buffer.from(text));
  expect(sumOf(new Uint32Array(bytes.buffer))).toBe(value);
});

it('a sum tells every bit, where it stands, and how many numbers there are', () => {
  const words = Uint32Array.of(5, 0, 7, 0xffff_ffff);
  const others = [Uint32Array.of(0, 5, 7, 0xffff_ffff), words.subarray(0, 3), Uint32Array.of(...words, 0)];
  for (let bit = 0; bit < 128; bit += 1) {
    const changed = words.slice();
    changed[bit >> 5] = (words[bit >> 5] ?? 0) ^ (1 << (bit & 31));
    others.push(changed);
  }
  expect(new Set([words, ...others].map(sumOf)).size).toBe(others.length + 1);
});

it('a second step stays within 32 bits, and tells words apart that the first one does not', () => {
  expect(secondStep(0, 1)).toBe(1540483478);
  expect(secondStep(2 ** 31 - 1, 0xffff)).toBe(secondStep(2 ** 31 - 1, 0xffff) | 0);
  expect(secondStep(secondStep(0, 1), 2)).not.toBe(secondStep(secondStep(0, 2), 1));
});
