import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/model.ts';
import { createBuilder, STATE } from '../../src/regenerate/build.ts';
import { dropPrivileges } from '../serve/privileges.ts';
import { fakePipeline } from './fake-pipeline.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const LINE = JSON.stringify({ text: 'Heiko Maas met Mike Pompeo.' });

function corpus(): Folder {
  const folder = temporaryFolder();
  folder.write('archive/many.jsonl', `${LINE}\n${LINE}\n`);
  folder.write('a.txt', 'Angela Merkel met Heiko Maas.');
  return folder;
}

const build = ({ corpus, out }: Folder, options: { allowLoss?: boolean; strict?: boolean } = {}) =>
  createBuilder({
    corpus,
    out,
    pipeline: async () => fakePipeline(),
    fingerprint: () => 'f',
    program: () => 'f',
    ...options,
  })();

const refused = async (running: Promise<unknown>): Promise<readonly Problem[]> => {
  const error = await running.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ code: 1, message: expect.stringContaining('last graph stays') });
  return (error as { problems: readonly Problem[] }).problems;
};

/** Lets everybody write the graph. */
function open({ root, out }: Folder): void {
  chmodSync(root, 0o755);
  for (const path of ['', ...readdirSync(out, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(out, path), 0o777);
}

describe('a file that gave articles and gives none now', () => {
  it.each([
    ['is damaged', (folder: Folder) => folder.write('archive/many.jsonl', '\u0000\u0001')],
    ['is emptied', (folder: Folder) => folder.write('archive/many.jsonl', '')],
    ['became too large', (folder: Folder) => folder.write('a.txt', 'Es regnet. '.repeat(200_000))],
    ['became a folder without files', (folder: Folder) => replaceByFolder(folder, 'archive/many.jsonl')],
  ])('keeps the last graph where it %s', async (name, damage) => {
    const folder = corpus();
    await build(folder);
    const before = folder.published();
    damage(folder);
    if (name === 'became a folder without files')
      return expect(await build(folder)).toMatchObject({ articles: 1 });
    const [loss] = await refused(build(folder));
    expect(loss).toMatchObject({
      code: 'regenerate/loss',
      message: expect.stringMatching(/^It gave \d article/),
    });
    expect(folder.published()).toEqual(before);
    await refused(build(folder));
    expect(await build(folder, { allowLoss: true })).toMatchObject({ changed: true });
    expect(await build(folder)).toMatchObject({ changed: false });
  });

  it('keeps it where its folder may not be opened', async () => {
    const folder = corpus();
    await build(folder);
    const closed = join(folder.corpus, 'articles/archive');
    chmodSync(closed, 0);
    onTestFinished(() => chmodSync(closed, 0o755));
    open(folder);
    dropPrivileges();
    const problems = await refused(build(folder));
    expect(problems.map(({ where }) => where)).toContain('articles/archive/many.jsonl');
  });

  it('may be removed, but not all of them at once', async () => {
    const folder = corpus();
    await build(folder);
    folder.remove('archive/many.jsonl');
    expect(await build(folder)).toMatchObject({ articles: 1 });
    folder.remove('a.txt');
    expect(await refused(build(folder))).toMatchObject([{ where: 'articles', code: 'regenerate/loss' }]);
    expect(await build(folder, { allowLoss: true })).toMatchObject({ articles: 0 });
  });

  it('counts for nothing where there is no graph to lose, or nothing is remembered', async () => {
    const folder = corpus();
    await build(folder);
    folder.write('a.txt', '');
    rmSync(join(folder.out, 'graph.json'));
    expect(await build(folder)).toMatchObject({ articles: 2 });
    folder.write('archive/many.jsonl', '');
    writeFileSync(join(folder.out, STATE, 'given.json'), 'rubbish');
    expect(await build(folder)).toMatchObject({ articles: 0 });
  });
});

describe('articles none of which can be analysed', () => {
  it('keep the last graph: the fault is hardly theirs', async () => {
    const folder = corpus();
    await build(folder);
    const before = folder.published();
    folder.remove('archive/many.jsonl');
    folder.write('a.txt', 'CRASH');
    expect(await refused(build(folder))).toMatchObject([{ code: 'regenerate/find' }]);
    expect(folder.published()).toEqual(before);
  });
});

describe('a strict build', () => {
  it('publishes nothing where an article or file is lost, and all the same where only a field is', async () => {
    const folder = corpus();
    await build(folder, { strict: true });
    folder.write('b.json', '{"text": "One.", "date": "soon"}');
    expect(await build(folder, { strict: true })).toMatchObject({ articles: 4 });
    folder.write('c.jsonl', `${LINE}\n{"text"`);
    const problems = await refused(build(folder, { strict: true }));
    expect(problems).toMatchObject([{ where: 'articles/c.jsonl:2' }]);
    expect(await build(folder)).toMatchObject({ articles: 5 });
  });
});

describe('a damaged installation', () => {
  it('publishes nothing and says so before an article is read', async () => {
    const folder = corpus();
    await build(folder);
    const before = folder.published();
    const pipeline = {
      ...fakePipeline(),
      open: () => {
        throw new Error('de.bin is cut off');
      },
    };
    const building = createBuilder({
      ...folder,
      pipeline: async () => pipeline,
      fingerprint: () => 'f2',
      program: () => 'f2',
    })();
    await expect(building).rejects.toThrow(
      'cannot be opened: de.bin is cut off\nNothing was read or written.',
    );
    expect(pipeline.asked).toEqual([]);
    expect(folder.published()).toEqual(before);
  });
});

function replaceByFolder(folder: Folder, path: string): void {
  folder.remove(path);
  mkdirSync(join(folder.corpus, 'articles', path));
}
