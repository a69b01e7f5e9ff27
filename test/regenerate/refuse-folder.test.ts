import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/regenerate/build.ts';
import { refuseOverlap } from '../../src/regenerate/refuse-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';
import { type Folder, temporaryFolder } from './folder.ts';

const TEXT = 'Heiko Maas met Mike Pompeo.';
let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('a.txt', TEXT);
  folder.write('notes.docx', 'not ours');
});

const buildInto = (out: string) =>
  createBuilder({
    corpus: folder.corpus,
    out,
    pipeline: async () => fakePipeline(),
    fingerprint: () => 'f',
    program: () => 'f',
  })();

/** All files below a folder with their content. */
const filesBelow = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);

describe('a graph among its articles', () => {
  it.each([
    ['is the corpus', () => folder.corpus],
    ['is the folder of articles', () => join(folder.corpus, 'articles')],
    ['lies in the folder of articles', () => join(folder.corpus, 'articles/de/graph')],
    ['is a link to the corpus', () => link('link', folder.corpus)],
    ['has a link to the articles', () => linkedArticles()],
    ['is another way to write it', () => join(folder.corpus, 'articles/../../corpus/articles/x/..')],
  ])('is refused where --out %s, and no file is touched', async (_, out) => {
    const where = out();
    const before = filesBelow(folder.root);
    await expect(buildInto(where)).rejects.toThrow('overlap');
    expect(filesBelow(folder.root)).toEqual(before);
  });

  it('is refused where the articles lie among those of the graph', () => {
    const inner = join(folder.root, 'graph/articles/corpus');
    mkdirSync(join(inner, 'articles'), { recursive: true });
    expect(() => refuseOverlap(inner, join(folder.root, 'graph'))).toThrow('overlap');
  });

  it('is fine beside them, and in the folder of the corpus', async () => {
    for (const out of [join(folder.root, 'other'), join(folder.corpus, 'graph')]) {
      expect(await buildInto(out)).toMatchObject({ articles: 1 });
    }
  });
});

describe('files of others', () => {
  it('of the name graph.json are not overwritten', async () => {
    mkdirSync(folder.out);
    const file = join(folder.out, 'graph.json');
    writeFileSync(file, '{"charts": []}');
    await expect(buildInto(folder.out)).rejects.toThrow('graph.json is not a graph of this program');
    expect(readFileSync(file, 'utf8')).toBe('{"charts": []}');
    expect(existsSync(join(folder.out, 'articles'))).toBe(false);
  });
});

function link(name: string, target: string): string {
  symlinkSync(target, join(folder.root, name));
  return join(folder.root, name);
}

function linkedArticles(): string {
  mkdirSync(folder.out);
  symlinkSync(join(folder.corpus, 'articles'), join(folder.out, 'articles'));
  return folder.out;
}
