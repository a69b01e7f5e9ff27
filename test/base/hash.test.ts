import { expect, it } from 'vitest';
import { FNV_START, fnv, fnvStep, mix } from '../../src/base/hash.ts';

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
