import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { createCorpusReader } from '../../src/regenerate/corpus.ts';
import { openReadFiles } from '../../src/regenerate/read-files.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const read = ({ corpus }: Folder) => createCorpusReader(corpus)();
const textsOf = ({ articles }: Awaited<ReturnType<typeof read>>) =>
  articles.map(({ id, text }) => [id, text]);

describe('a corpus', () => {
  it('is all articles at any depth, in the order of their files', async () => {
    const folder = temporaryFolder();
    folder.write('b/deep/a.txt', 'Drei.');
    folder.write('a.jsonl', '{"id": "x", "text": "Eins."}\n{"text": "Zwei."}');
    folder.write('.hidden.txt', 'Nichts.');
    folder.write('picture.png', 'Nichts.');
    folder.write('b/song.mp3', 'Nichts.');
    folder.write('LICENSE', 'Nichts.');
    folder.write('other.PNG', 'Nichts.');
    const corpus = await read(folder);
    expect(textsOf(corpus)).toEqual([
      ['x', 'Eins.'],
      ['a#2', 'Zwei.'],
      ['b/deep/a', 'Drei.'],
    ]);
    expect([...corpus.given]).toEqual([
      ['a.jsonl', 2],
      ['b/deep/a.txt', 1],
    ]);
    expect(corpus.problems).toEqual([
      {
        code: 'read/unknown',
        where: 'articles',
        message: '4 files of kinds that are not read: 2 .png, 1 without an ending, 1 .mp3.',
      },
    ]);
  });

  it('names what is wrong by the path below itself, and counts no article for it', async () => {
    const folder = temporaryFolder();
    folder.write('deep/binary.txt', Uint8Array.of(0, 1, 2, 3));
    folder.write('good.txt', 'Text.');
    const { articles, given, problems } = await read(folder);
    expect(articles).toHaveLength(1);
    expect(given.get('deep/binary.txt')).toBe(0);
    expect(problems).toMatchObject([{ code: 'read/binary', where: 'articles/deep/binary.txt' }]);
  });

  it('without a folder of articles is an error that says where to make it', async () => {
    const folder = temporaryFolder();
    const look = createCorpusReader(folder.root);
    await expect(look()).rejects.toThrow(UserError);
    await expect(look()).rejects.toThrow(join(folder.root, 'articles'));
  });

  it('is read through no link that leads out of it, nor in circles', async () => {
    const folder = temporaryFolder();
    folder.write('deep/a.txt', 'Text.');
    writeFileSync(join(folder.root, 'secret.txt'), 'Secret.');
    const root = join(folder.corpus, 'articles');
    symlinkSync(join(folder.root, 'secret.txt'), join(root, 'link.txt'));
    symlinkSync(folder.root, join(root, 'up'));
    symlinkSync(join(root, 'deep'), join(root, 'deep/circle'));
    symlinkSync('nowhere', join(root, 'dangling.txt'));
    const { articles, unread, problems } = await read(folder);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'regenerate/unreadable articles/dangling.txt',
      'regenerate/again articles/deep/circle',
      'regenerate/outside articles/link.txt',
      'regenerate/outside articles/up',
    ]);
    expect(unread).toContain('dangling.txt');
  });
});

describe('ids', () => {
  it('are unique: what comes second gets the next number that nobody has', async () => {
    const folder = temporaryFolder();
    const list = ['x', 'x', 'x~2'].map((id, i) => ({ id, text: `Text ${i}.` }));
    folder.write('a.json', JSON.stringify(list));
    folder.write('b.json', JSON.stringify({ id: 'x', text: 'Text 3.' }));
    const corpus = await read(folder);
    expect(corpus.articles.map(({ id }) => id)).toEqual(['x', 'x~3', 'x~2', 'x~4']);
    expect(corpus.problems.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'regenerate/id articles/a.json',
      'regenerate/id articles/b.json',
    ]);
  });

  it('may be words that objects have of themselves', async () => {
    const folder = temporaryFolder();
    const ids = ['__proto__', 'constructor', 'toString'];
    folder.write('a.jsonl', ids.map((id) => JSON.stringify({ id, text: 'Text.' })).join('\n'));
    expect((await read(folder)).articles.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a reader', () => {
  it('parses again what has changed, and nothing else', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'Eins.');
    folder.write('b.txt', 'Zwei.');
    const look = createCorpusReader(folder.corpus);
    const [a, b] = (await look()).articles;
    folder.write('b.txt', 'Drei.');
    const [sameA, newB] = (await look()).articles;
    expect(sameA).toBe(a);
    expect([b?.text, newB?.text]).toEqual(['Zwei.', 'Drei.']);
  });

  it('forgets files that are gone and notes those that came', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt', 'Eins.');
    const look = createCorpusReader(folder.corpus);
    await look();
    folder.remove('a.txt');
    mkdirSync(join(folder.corpus, 'articles/new'));
    folder.write('new/c.txt', 'Neu.');
    expect(textsOf(await look())).toEqual([['new/c', 'Neu.']]);
  });

  it('finds the texts of packed files each time it looks, with what the same builds have kept', async () => {
    const folder = temporaryFolder();
    folder.write('a.txt.gz', gzipSync(new TextEncoder().encode('Eins.')));
    const before = openReadFiles(folder.out, 'p');
    await createCorpusReader(folder.corpus)(before);
    before.close();
    const kept = openReadFiles(folder.out, 'p');
    const look = createCorpusReader(folder.corpus);
    await look(kept);
    await look(kept);
    expect(textsOf(await look(kept))).toEqual([['a', 'Eins.']]);
    kept.close();
    const anew = openReadFiles(folder.out, 'p', true);
    expect(textsOf(await look(anew))).toEqual([['a', 'Eins.']]);
    anew.close();
  });
});
