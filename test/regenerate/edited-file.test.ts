import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { editFile } from '../../src/regenerate/edited-file.ts';
import { emptyFolder } from '../empty-folder.ts';

const folder = emptyFolder(afterAll);
mkdirSync(folder, { recursive: true });
const path = join(folder, 'list.txt');

it('of many who write at once nobody loses anything', async () => {
  const add = (line: string) =>
    editFile(folder, 'list.txt', (text) => ({ text: `${text}${line}\n`, changed: true }));
  await Promise.all(Array.from({ length: 8 }, (_, i) => add(`line ${i}`)));
  expect(readFileSync(path, 'utf8').split('\n').filter(Boolean).sort()).toEqual(
    Array.from({ length: 8 }, (_, i) => `line ${i}`),
  );
});

it('writes nothing where nothing has changed, and lets the next one in where an edit fails', async () => {
  writeFileSync(path, 'as it was');
  let told = 0;
  await editFile(
    folder,
    'list.txt',
    () => ({ text: 'other', changed: false }),
    () => (told += 1),
  );
  expect([readFileSync(path, 'utf8'), told]).toEqual(['as it was', 0]);
  const failing = editFile(folder, 'list.txt', () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await editFile(
    folder,
    'list.txt',
    () => ({ text: 'new', changed: true }),
    () => (told += 1),
  );
  expect([readFileSync(path, 'utf8'), told]).toEqual(['new', 1]);
});
