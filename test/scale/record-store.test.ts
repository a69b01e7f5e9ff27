import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it, onTestFinished, vi } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import type { Threads } from '../../src/scale/part-threads.ts';
import { createRecordStore } from '../../src/scale/record-store.ts';
import { emptyFolder } from '../empty-folder.ts';

const pick = (i: number): string => (i % 2 === 0 ? 'Malley' : 'Lutz');

const lines = Array.from({ length: 40 }, (_, i) => ({
  local: JSON.stringify(i % 3 === 0 ? [0, 0, [[pick(i)]]] : [0, 0, [[`Rob${i} ${pick(i)}`, 2]]]),
  articles: (i % 7) + 1,
  first: `a${(i * 7) % 40}`,
  position: 0,
})).map((row) => Buffer.from(JSON.stringify(row)));

it('gives the same answers from the disk as from memory, and leaves no files behind', async () => {
  vi.stubEnv('TMPDIR', emptyFolder());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const plain = await pipeline();
  const answersOf = async (atOnce: number, threads?: Threads) => {
    const store = createRecordStore(plain, atOnce, threads);
    for (const line of lines) await store.add([line]);
    let linked = '';
    for await (const some of store.linked()) linked += Buffer.from(some).toString();
    await store.close();
    return linked.trimEnd().split('\n');
  };
  const inMemory = await answersOf(1000);
  expect(inMemory[0]).toContain('Malley');
  for (const atOnce of [1, 7, 39]) expect((await answersOf(atOnce)).sort()).toEqual(inMemory.toSorted());
  expect((await answersOf(7, { count: 2 })).sort()).toEqual(inMemory.toSorted());
  expect(readdirSync(tmpdir())).toEqual([]);
});
