import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBuilder, STATE } from '../../src/regenerate/build.ts';
import { statusOf } from '../../src/regenerate/status.ts';
import { fakePipeline } from './fake-pipeline.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const A = 'Heiko Maas met Mike Pompeo.';
const LINE = (text: string) => `${JSON.stringify({ text })}\n`;

const build = ({ corpus, out }: Folder) =>
  createBuilder({
    ...{ corpus, out },
    pipeline: async () => fakePipeline(),
    fingerprint: () => 'f',
    program: () => 'p',
  })();

const status = ({ corpus, out }: Folder, fingerprint = 'f', program = 'p') =>
  statusOf({ corpus, out, fingerprint, program });

async function built(): Promise<Folder> {
  const folder = temporaryFolder();
  folder.write('a.txt', A);
  folder.write('many.jsonl', LINE('Angela Merkel left.') + LINE('Boris Johnson stayed.'));
  folder.write('old.txt', 'Nobody came.');
  await build(folder);
  return folder;
}

describe('the status', () => {
  it('of a graph that is as a build would make it is nothing to do', async () => {
    expect(await status(await built())).toEqual({
      ...{ files: [], copies: [], articles: 4, anew: 0, reasons: [], problems: [], obstacles: [] },
    });
  });

  it('before the first build is all that there is, and nothing is written', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt', A);
    expect(await status(folder)).toMatchObject({
      files: [{ state: 'new', path: 'articles/a.txt', articles: 1 }],
      ...{ articles: 1, anew: 1, reasons: ['There is no graph yet.'] },
    });
    expect(existsSync(folder.out)).toBe(false);
  });

  it('names what is new, changed, gone and a copy, and counts only articles that were never read', async () => {
    const folder = await built();
    folder.write('copy.txt', A);
    folder.write('many.jsonl', LINE('Angela Merkel left.') + LINE('Emmanuel Macron came.'));
    folder.remove('old.txt');
    const kept = readdirSync(join(folder.out, STATE), { recursive: true }).sort();
    expect(await status(folder)).toEqual({
      files: [
        { state: 'new', path: 'articles/copy.txt', articles: 1 },
        { state: 'changed', path: 'articles/many.jsonl', articles: 2 },
        { state: 'gone', path: 'articles/old.txt', articles: 1 },
      ],
      copies: [['articles/copy.txt', 'articles/a.txt']],
      ...{ articles: 4, anew: 1, reasons: ['The articles have changed.'], problems: [], obstacles: [] },
    });
    expect(readdirSync(join(folder.out, STATE), { recursive: true }).sort()).toEqual(kept);
    expect(await build(folder)).toMatchObject({ articles: 4, found: 1 });
    expect((await status(folder)).reasons).toEqual([]);
  });

  it('is nothing to do after a build that guessed the columns of a table', async () => {
    const folder = await built();
    folder.write('t.csv', `title,text\nNews,${A}\n`);
    expect(await build(folder)).toMatchObject({ problems: [{ code: 'read/columns' }] });
    expect(await status(folder)).toMatchObject({ reasons: [], problems: [] });
    expect(await build(folder)).toMatchObject({ articles: 5, problems: [] });
  });

  it('says which files are unreadable, also when they are as they were', async () => {
    const folder = await built();
    folder.write('bad.txt', 'Es regnet. '.repeat(200_000));
    const bad = { state: 'unreadable', path: 'articles/bad.txt', articles: 0 };
    expect((await status(folder)).files).toEqual([bad]);
    await build(folder);
    expect(await status(folder)).toMatchObject({ files: [bad], reasons: [], problems: [{ lost: true }] });
  });

  it('says what would keep a build from publishing', async () => {
    const folder = await built();
    folder.write('many.jsonl', '');
    const { obstacles } = await status(folder);
    expect(obstacles).toMatchObject([{ code: 'regenerate/loss', where: 'articles/many.jsonl' }]);
    await expect(build(folder)).rejects.toThrow('Nothing was published');
  });

  it.each<[string, RegExp, (folder: Folder) => void]>([
    ['a published file is gone', /published files/, ({ out }) => rmSync(join(out, 'occurrences.bin'))],
    [
      'corrections were written',
      /corrections\.yaml/,
      ({ corpus }) => writeFileSync(join(corpus, 'corrections.yaml'), '[]'),
    ],
    ['the last build was forgotten', /last build/, ({ out }) => rmSync(join(out, STATE, 'last.json'))],
  ])('says why there is something to do: %s', async (_, reason, change) => {
    const folder = await built();
    change(folder);
    const { reasons, anew } = await status(folder);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
    expect(anew).toBe(0);
  });

  it('of another program says whether names are found anew', async () => {
    const folder = await built();
    expect(await status(folder, 'f', 'q')).toMatchObject({
      anew: 0,
      reasons: [expect.stringContaining('program')],
    });
    expect(await status(folder, 'g', 'q')).toMatchObject({ anew: 4, articles: 4 });
  });

  it('of no corpus is none', async () => {
    const folder = temporaryFolder();
    rmSync(folder.corpus, { recursive: true });
    mkdirSync(folder.corpus);
    await expect(status(folder)).rejects.toMatchObject({ code: 2 });
  });
});
