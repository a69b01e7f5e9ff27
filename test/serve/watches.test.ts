import type { FSWatcher } from 'node:fs';
import * as fs from 'node:fs';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { createWatches, type Watches } from '../../src/serve/watches.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  return { ...original, watch: vi.fn(original.watch) };
});

const opened = vi.mocked(fs.watch);

let root: string;
let watches: Watches;
const onEvent = vi.fn();
beforeEach(() => {
  root = realpathSync(temporaryFolder().root);
  for (const name of ['a', 'b']) mkdirSync(join(root, name));
  vi.clearAllMocks();
  watches = createWatches(root, onEvent);
  onTestFinished(watches.close);
});

const watcherOf = (folder: string): FSWatcher | undefined =>
  opened.mock.results[folders().indexOf(folder)]?.value;
const folders = () => opened.mock.calls.map(([path]) => String(path).slice(root.length));

it('are opened once for each folder, and kept as long as it stays', async () => {
  await watches.renew();
  expect(folders().sort()).toEqual(['', '/a', '/b', '/corpus', '/corpus/articles']);
  mkdirSync(join(root, 'a/new'));
  opened.mockClear();
  await watches.renew();
  expect(folders()).toEqual(['/a/new']);
});

it('are opened anew for a folder that was made again, and for one whose watch failed', async () => {
  await watches.renew();
  rmSync(join(root, 'a'), { recursive: true });
  mkdirSync(join(root, 'a'));
  watcherOf('/b')?.emit('error', new Error('EPERM'));
  expect(onEvent).toHaveBeenCalled();
  opened.mockClear();
  await watches.renew();
  expect(folders().sort()).toEqual(['/a', '/b']);
});

it('tell of nothing more when they are closed', async () => {
  await watches.renew();
  writeFileSync(join(root, 'a/x.txt'), 'x');
  await expect.poll(() => onEvent.mock.calls.length).toBeGreaterThan(0);
  watches.close();
  onEvent.mockClear();
  writeFileSync(join(root, 'b/x.txt'), 'x');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(onEvent).not.toHaveBeenCalled();
});
