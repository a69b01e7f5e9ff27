/** Each call of the file system fails once: the old graph stays as a whole or the new one is there, and the next build mends the rest. */

import type * as fs from 'node:fs';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBuilder } from '../../src/regenerate/build.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { rounds } from './rounds.ts';

/** Calls that can be made to fail, and which one is to fail: that before which so many others of its kind went well. */
const { FAILING, fault } = vi.hoisted(() => ({
  FAILING: ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'readSync', 'statSync'] as const,
  fault: { call: '', after: -1, code: '' },
}));
type Call = (typeof FAILING)[number];

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const failing =
    (name: Call) =>
    (...args: readonly unknown[]): unknown => {
      if (name === fault.call && fault.after-- === 0) {
        throw Object.assign(new Error(`${fault.code}: made to fail`), { code: fault.code, syscall: name });
      }
      return Reflect.apply(real[name], real, args);
    };
  return { ...real, ...Object.fromEntries(FAILING.map((name) => [name, failing(name)])) };
});

afterEach(() => {
  fault.call = '';
});

const build = ({ corpus, out }: Folder) =>
  createBuilder({
    corpus,
    out,
    pipeline: async () => fakePipeline(),
    fingerprint: () => 'f',
    program: () => 'p',
    allowLoss: true,
  })();

/** A corpus that was built, and has changed since. */
async function changedCorpus(): Promise<Folder> {
  const folder = temporaryFolder();
  folder.write('a.txt', 'Heiko Maas met Mike Pompeo.');
  folder.write('b.txt', 'Angela Merkel wrote to Mike Pompeo.');
  await build(folder);
  folder.write('a.txt', 'Heiko Maas met Angela Merkel.');
  folder.write('c.txt', 'Ida Fenn met Emil Wondra.');
  return folder;
}

/** All files of a folder that are no state, by name. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.dramatis'))
    .sort();

/** Whether all that a graph names is there. */
function isWhole({ out }: Folder): boolean {
  const { attributes } = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'));
  const files: readonly { readonly file: string }[] = Object.values(attributes.articles);
  return files.every(
    ({ file }) => existsSync(join(out, file)) && JSON.parse(readFileSync(join(out, file), 'utf8')),
  );
}

/** Lets one call after the other fail until a build needs no further one. Gives how many there were. */
async function failEach(call: Call, code: string): Promise<number> {
  for (let after = 0; ; after++) {
    const folder = await changedCorpus();
    const before = folder.published().get('graph.json');
    Object.assign(fault, { call, after, code });
    const failed = await build(folder).then(
      () => false,
      () => true,
    );
    const reached = fault.after < 0;
    fault.call = '';
    expect(isWhole(folder)).toBe(true);
    if (failed) expect(folder.published().get('graph.json')).toBe(before);
    await build(folder);
    const clean = { ...folder, out: join(folder.root, 'clean') };
    await build(clean);
    expect(filesIn(folder.out)).toEqual(filesIn(clean.out));
    if (!reached) return after;
  }
}

const CODES = ['EIO', 'ENOSPC', 'EACCES', 'EMFILE'].slice(0, rounds(1));

describe('a call that fails once', () => {
  it.each(FAILING.flatMap((call) => CODES.map((code) => [call, code] as const)))(
    '%s with %s harms nothing',
    async (call, code) => {
      expect(await failEach(call, code)).toBeGreaterThan(0);
    },
  );
});
