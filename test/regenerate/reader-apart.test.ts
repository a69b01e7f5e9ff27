/** Files that are unpacked in a process of its own, as the program does it. */
import { join } from 'node:path';
import { gzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { createReaderApart, type ReaderLimits } from '../../src/regenerate/reader-apart.ts';
import { refreshProgram } from '../cli/program.ts';
import { type Folder, temporaryFolder } from './folder.ts';

beforeAll(refreshProgram);

/** Limits that no file reaches by the business of the machine. */
const PATIENT: ReaderLimits = { silence: 200_000, whole: 250_000, memory: 512 };

function reader(folder: Folder, limits: Partial<ReaderLimits> = {}) {
  const apart = createReaderApart({ ...PATIENT, ...limits });
  onTestFinished(apart.end);
  return (path: string) => apart.read(join(folder.corpus, 'articles', path), path);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const archive = (text: string) => zipSync({ 'a.txt': bytesOf(text) });

it('gives what is in a file, and in the next one', async () => {
  const folder = temporaryFolder();
  folder.write('a.zip', archive('Eins.'));
  folder.write('b.txt.gz', gzipSync(bytesOf('Zwei.')));
  const read = reader(folder);
  expect(await read('a.zip')).toMatchObject([{ id: 'a.zip/a', text: 'Eins.' }]);
  expect(await read('b.txt.gz')).toMatchObject([{ id: 'b', text: 'Zwei.' }]);
  expect(await read('none.zip')).toMatchObject([
    { code: 'regenerate/unreadable', where: 'none.zip', lost: true },
  ]);
});

it('gives many articles in portions, all of them and in order', async () => {
  const folder = temporaryFolder();
  const lines = Array.from({ length: 3000 }, (_, i) =>
    JSON.stringify({ text: `${i} ${'Satz. '.repeat(200)}` }),
  );
  folder.write('a.jsonl.gz', gzipSync(bytesOf(lines.join('\n')), { level: 1 }));
  const results = await reader(folder)('a.jsonl.gz');
  expect(results.map((result) => 'id' in result && result.id)).toEqual(lines.map((_, i) => `a#${i + 1}`));
});

it('gives up a file that takes too long', async () => {
  const folder = temporaryFolder();
  folder.write('a.zip', archive('Eins.'));
  expect(await reader(folder, { silence: 1 })('a.zip')).toMatchObject([
    { code: 'read/time', where: 'a.zip', lost: true },
  ]);
});

it('outlives a file that takes too much memory, and reads the next one', async () => {
  const folder = temporaryFolder();
  const lines = Array.from({ length: 3_000_000 }, (_, i) => `Satz ${i}.`).join('\n');
  folder.write('large.zip', zipSync({ 'a.txt': bytesOf(lines) }, { level: 1 }));
  folder.write('small.zip', archive('Zwei.'));
  const read = reader(folder, { memory: 180 });
  expect(await read('large.zip')).toMatchObject([{ code: 'read/memory', where: 'large.zip', lost: true }]);
  expect(await read('small.zip')).toMatchObject([{ text: 'Zwei.' }]);
});
