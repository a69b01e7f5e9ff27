import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { foldersBelow, identityOf } from '../../src/serve/folders.ts';
import { temporaryFolder } from '../regenerate/folder.ts';
import { dropPrivileges } from './privileges.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(temporaryFolder().root);
});

const make = (...paths: readonly string[]) => {
  for (const path of paths) mkdirSync(join(root, path), { recursive: true });
};
const link = (to: string, path: string) => symlinkSync(to, join(root, path));

/** The folders below `in`, and those that cannot be looked into. */
async function walk(): Promise<{ readonly found: readonly string[]; readonly failed: readonly string[] }> {
  const failed: string[] = [];
  const found: string[] = [];
  const name = (folder: string) => relative(join(root, 'in'), folder);
  for await (const folder of foldersBelow(join(root, 'in'), (path) => failed.push(name(path)))) {
    found.push(name(folder));
  }
  return { found: found.sort(), failed };
}

describe('the folders below', () => {
  it('are found at any depth, but for hidden ones', async () => {
    make('in/a/b', 'in/.git/objects', 'in/c');
    expect(await walk()).toEqual({ found: ['', 'a', 'a/b', 'c'], failed: [] });
  });

  it('do not lie outside, whatever links say', async () => {
    make('in/a', 'out/large', 'in-too');
    link(join(root, 'out'), 'in/out');
    link('../in-too', 'in/sibling');
    link('..', 'in/up');
    link('nowhere', 'in/broken');
    link('loop', 'in/loop');
    expect((await walk()).found).toEqual(['', 'a']);
  });

  it('are named once, however many links lead to them', async () => {
    make('in/.store/x', 'in/a', 'in/b');
    for (const from of ['a', 'b'])
      for (const to of ['a', 'b', '.store']) link(`../${to}`, `in/${from}/to-${to}`);
    expect((await walk()).found).toEqual(['', '.store', '.store/x', 'a', 'b']);
  });

  it('may be behind a link themselves', async () => {
    make('elsewhere/a');
    link('elsewhere', 'in');
    const found: string[] = [];
    for await (const folder of foldersBelow(join(root, 'in'), () => {})) found.push(folder);
    expect(found).toEqual([join(root, 'elsewhere'), join(root, 'elsewhere/a')]);
  });

  it('are left out with a word where they cannot be looked into', async () => {
    make('in/a/below', 'in/b');
    chmodSync(join(root, 'in/a'), 0);
    chmodSync(root, 0o755);
    dropPrivileges();
    expect(await walk()).toEqual({ found: ['', 'a', 'b'], failed: ['a'] });
  });

  it('are none where there is no folder', async () => {
    const found: string[] = [];
    for await (const folder of foldersBelow(join(root, 'nothing'), () => {})) found.push(folder);
    expect(found).toEqual([]);
  });
});

it('a folder that took the place of another is another', async () => {
  make('a');
  const first = await identityOf(join(root, 'a'));
  expect(await identityOf(join(root, 'a'))).toBe(first);
  make('b');
  rmSync(join(root, 'a'), { recursive: true });
  expect(await identityOf(join(root, 'a'))).toBe('');
  renameSync(join(root, 'b'), join(root, 'a'));
  expect(await identityOf(join(root, 'a'))).not.toBe(first);
  const moved = await identityOf(join(root, 'a'));
  rmSync(join(root, 'a'), { recursive: true });
  make('a');
  expect(await identityOf(join(root, 'a'))).not.toBe(moved);
});
