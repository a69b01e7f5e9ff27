import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it, onTestFinished, vi } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { createRecordStore } from '../../src/scale/record-store.ts';
import { emptyFolder } from '../empty-folder.ts';

const pick = (i: number): string => (i % 2 === 0 ? 'Malley' : 'Lutz');

const records = Array.from({ length: 40 }, (_, i) => ({
  record: JSON.stringify(i % 3 === 0 ? [0, 0, [[pick(i)]]] : [0, 0, [[`Rob${i} ${pick(i)}`, 2]]]),
  articles: (i % 7) + 1,
  first: `a${(i * 7) % 40}`,
  position: 0,
}));

it('gives the same answers from the disk as from memory, and leaves no files behind', async () => {
  vi.stubEnv('TMPDIR', emptyFolder());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const plain = await pipeline();
  const answersOf = (atOnce: number) => {
    const store = createRecordStore(plain, atOnce);
    for (const one of records) store.add(one);
    const linked = Array.from(store.linked(), (one) => JSON.stringify(one));
    store.close();
    return linked;
  };
  const inMemory = answersOf(1000);
  expect(inMemory[0]).toContain('Malley');
  for (const atOnce of [1, 7, 39]) expect(answersOf(atOnce).sort()).toEqual(inMemory.toSorted());
  expect(readdirSync(tmpdir())).toEqual([]);
});
