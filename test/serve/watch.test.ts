import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { watch } from '../../src/serve/watch.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { dropPrivileges } from './privileges.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  return { ...original, readdir: vi.fn(original.readdir) };
});

const RHYTHM = { quiet: 30, look: 100 };

let folder: Folder;
let articles: string;
let changes: number;
let problems: Problem[];
beforeEach(() => {
  folder = temporaryFolder();
  articles = join(folder.corpus, 'articles');
  changes = 0;
  problems = [];
});

async function follow(): Promise<() => Promise<void>> {
  const onChange = () => {
    changes += 1;
  };
  const listener = { onChange, onProblem: (problem: Problem) => problems.push(problem) };
  const end = await watch(articles, listener, RHYTHM);
  onTestFinished(end);
  return end;
}

/** Does something and waits until that is noticed. */
async function noticed(change: () => void): Promise<void> {
  const before = changes;
  change();
  await expect.poll(() => changes).toBeGreaterThan(before);
}

/** Time in which a change would have been noticed, with the look at the folder itself. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

const remove = (path: string) => rmSync(path, { recursive: true });

describe('a watch', () => {
  it('notices new, changed, renamed and removed files at any depth', async () => {
    await follow();
    await noticed(() => folder.write('a.txt', 'A'));
    await noticed(() => folder.write('deep/down/b.txt', 'B'));
    await noticed(() => folder.write('deep/down/b.txt', 'C'));
    await noticed(() => renameSync(join(articles, 'a.txt'), join(articles, 'deep/a.txt')));
    await noticed(() => folder.remove('deep/down/b.txt'));
    await noticed(() => remove(join(articles, 'deep')));
    expect(problems).toEqual([]);
  });

  it('takes many changes at once for one', async () => {
    await follow();
    await noticed(() => {
      for (let i = 0; i < 100; i++) folder.write(`${i % 7}/${i}.txt`, 'A');
    });
    await pause();
    expect(changes).toBeLessThan(4);
  });

  it('does not notice hidden files, nor what lies behind a link that leads out', async () => {
    mkdirSync(join(folder.root, 'out'));
    symlinkSync(join(folder.root, 'out'), join(articles, 'out'));
    await follow();
    writeFileSync(join(folder.root, 'out/a.txt'), 'A');
    folder.write('.a.txt.swp', 'A');
    await pause();
    expect(changes).toBe(0);
  });

  it('does not take its own first look for a change, however long that takes', async () => {
    vi.mocked(readdir).mockImplementationOnce(async () => {
      await pause();
      return [];
    });
    await follow();
    await pause();
    expect(changes).toBe(0);
  });

  it('notices what a link within the folder leads to', async () => {
    folder.write('.store/a.txt', 'A');
    symlinkSync('.store', join(articles, 'shown'));
    await follow();
    await noticed(() => folder.write('.store/a.txt', 'B'));
  });

  it('waits for a folder that is not there yet', async () => {
    remove(folder.corpus);
    await follow();
    await noticed(() => folder.write('a.txt', 'A'));
    await noticed(() => folder.write('b.txt', 'B'));
  });

  it.each(['articles', '.'])('goes on when %s is deleted and made again', async (path) => {
    folder.write('sub/a.txt', 'A');
    await follow();
    for (const wait of [pause, async () => {}]) {
      await noticed(() => remove(join(folder.corpus, path)));
      await wait();
      await noticed(() => folder.write('sub/a.txt', 'A'));
      await pause();
      await noticed(() => folder.write('sub/a.txt', 'B'));
      await noticed(() => folder.write('b.txt', 'C'));
    }
  });

  it('goes on when a folder is deleted and made again in a moment', async () => {
    folder.write('sub/a.txt', 'A');
    await follow();
    await noticed(() => {
      remove(articles);
      folder.write('sub/b.txt', 'B');
    });
    await pause();
    await noticed(() => folder.write('sub/b.txt', 'C'));
    await noticed(() => {
      remove(join(articles, 'sub'));
      folder.write('sub/b.txt', 'D');
    });
    await pause();
    await noticed(() => folder.write('sub/b.txt', 'E'));
  });

  it('follows the folder that took the place of another', async () => {
    await follow();
    const other = join(dirname(articles), 'other');
    mkdirSync(other);
    await noticed(() => {
      renameSync(articles, join(dirname(articles), 'old'));
      renameSync(other, articles);
    });
    await pause();
    await noticed(() => folder.write('a.txt', 'A'));
  });

  it('says which folders it may not look into, once, and goes on with the others', async () => {
    folder.write('open/a.txt', 'A');
    folder.write('closed/a.txt', 'A');
    chmodSync(join(articles, 'closed'), 0);
    for (const path of [folder.root, folder.corpus, articles]) chmodSync(path, 0o777);
    chmodSync(join(articles, 'open'), 0o777);
    dropPrivileges();
    await follow();
    expect(problems).toEqual([
      {
        code: 'serve/unwatched',
        where: join(articles, 'closed'),
        message: expect.stringMatching(/^Changes in this folder are not noticed: EACCES/),
        hint: 'Check the permissions of the folder.',
      },
    ]);
    await noticed(() => folder.write('open/b.txt', 'B'));
    await noticed(() => folder.write('new/c.txt', 'C'));
    expect(problems).toHaveLength(1);
  });

  it('looks into a folder as soon as it may', async () => {
    folder.write('closed/a.txt', 'A');
    chmodSync(join(articles, 'closed'), 0);
    for (const path of [folder.root, folder.corpus, articles]) chmodSync(path, 0o777);
    dropPrivileges();
    await follow();
    process.seteuid?.(0);
    await noticed(() => chmodSync(join(articles, 'closed'), 0o777));
    await pause();
    await noticed(() => folder.write('closed/b.txt', 'B'));
  });

  it('looks again where the system had no handles left for a while', async () => {
    folder.write('sub/a.txt', 'A');
    await follow();
    const error = Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE' });
    for (let i = 0; i < 3; i++) vi.mocked(readdir).mockRejectedValueOnce(error);
    await noticed(() => folder.write('sub/b.txt', 'B'));
    expect(problems).toMatchObject([{ code: 'serve/unwatched', message: expect.stringContaining('EMFILE') }]);
    await pause();
    await noticed(() => folder.write('sub/c.txt', 'C'));
    expect(problems).toHaveLength(1);
  });

  it('notices nothing more when it is ended', async () => {
    const end = await follow();
    folder.write('a.txt', 'A');
    await end();
    folder.write('b.txt', 'B');
    await pause();
    expect(changes).toBe(0);
  });
});
