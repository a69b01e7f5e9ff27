import { Gunzip, gzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { expanding } from '../../../src/read/packed/expanding.ts';
import { utf8 } from '../files.ts';

const expand = (bytes: Uint8Array) => expanding([bytes], (give) => new Gunzip(give));
const sizeOf = (pieces: Iterable<Uint8Array>) => [...pieces].reduce((sum, { length }) => sum + length, 0);

it('gives what was packed', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `Zeile ${i * 7919}`).join('\n');
  expect(Buffer.concat([...expand(gzipSync(utf8(text)))]).toString()).toBe(text);
});

it('ends what was made to explode, long before its end', () => {
  const bomb = gzipSync(new Uint8Array(40_000_000), { level: 1 });
  let given = 0;
  expect(() => {
    for (const piece of expand(bomb)) given += piece.length;
  }).toThrow('100 times');
  expect(given).toBeLessThan(30_000_000);
});

it('lets small files shrink as they like', () => {
  expect(sizeOf(expand(gzipSync(new Uint8Array(5_000_000))))).toBe(5_000_000);
});

it('throws where bytes are missing', () => {
  expect(() => sizeOf(expand(gzipSync(utf8('Text. '.repeat(100))).slice(0, 20)))).toThrow();
});
