import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Entry, zipped } from '../../src/write/zip.ts';

async function bytesOf(entries: readonly Entry[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(entries)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

const long = Array.from({ length: 5000 }, (_, i) => `Zeile ${i} – „ä“\n`);

it('files come back as they were, small and long ones', async () => {
  const bytes = await bytesOf([
    { name: 'a.txt', pieces: ['ä', 'b'] },
    { name: 'b/long.txt', pieces: long },
    { name: 'empty.txt', pieces: [] },
  ]);
  const files = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]);
  expect(files).toEqual([
    ['a.txt', 'äb'],
    ['b/long.txt', long.join('')],
    ['empty.txt', ''],
  ]);
  expect(bytes.length).toBeLessThan(long.join('').length / 3);
});

it('the same files give the same bytes, whenever they are written', async () => {
  const once = await bytesOf([{ name: 'a', pieces: ['x'] }]);
  expect(await bytesOf([{ name: 'a', pieces: ['x'] }])).toEqual(once);
  // The day of a file stands in its head: 1 January 1980.
  expect([...once.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
