import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { followFile } from '../../src/serve/watch-file.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

it('hears of a file that comes, is replaced and goes, and of nothing after the end', async () => {
  const { root } = temporaryFolder();
  const file = join(root, 'a.yaml');
  const heard = vi.fn();
  const end = followFile(file, heard, 10);
  onTestFinished(end);
  const write = (text: string) => {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  };
  const changes = [() => write('one'), () => write('two!'), () => rmSync(file)];
  for (const change of changes) {
    const before = heard.mock.calls.length;
    change();
    await vi.waitFor(() => expect(heard.mock.calls.length).toBeGreaterThan(before), 30_000);
  }
  end();
  const before = heard.mock.calls.length;
  write('three');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard.mock.calls.length).toBe(before);
});
