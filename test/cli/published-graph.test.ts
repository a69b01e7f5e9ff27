import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { program, publishedGraph } from '../../src/cli/published-graph.ts';
import { sha256 } from '../../src/host/files.ts';
import { emptyFolder } from '../empty-folder.ts';

const article = (text: string) => JSON.stringify({ text, sentences: [[0, text.length]], mentions: [] });

function folderWith(articles: Readonly<Record<string, object>>): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'graph.json'),
    JSON.stringify({ attributes: { articles }, nodes: [], edges: [] }),
  );
  return folder;
}

it('says where it comes from: the program with its version, and the hash of graph.json', () => {
  const { json, origin } = publishedGraph(folderWith({}));
  expect(origin).toEqual({ program: program(), hash: `sha256:${sha256(json)}`, part: '' });
  expect(program()).toMatch(/^dramatis \d+\.\d+\.\d+/);
});

it('gives the articles in the order of their ids, without those that are missing, damaged or elsewhere', async () => {
  const folder = folderWith({
    b: { title: 'B', file: 'articles/b.json' },
    a: { title: 'A', file: 'articles/a.json' },
    gone: { file: 'articles/gone.json' },
    torn: { file: 'articles/torn.json' },
    outside: { file: '../secret.json' },
  });
  for (const name of ['a', 'b']) writeFileSync(join(folder, `articles/${name}.json`), article(name));
  writeFileSync(join(folder, 'articles/torn.json'), '{"text":');
  const { graph, articles } = publishedGraph(folder);
  const read: unknown[] = [];
  for await (const { id, head, text } of articles(graph)) read.push([id, head.title, text]);
  expect(read).toEqual([
    ['a', 'A', 'a'],
    ['b', 'B', 'b'],
  ]);
});

it('where there is none, says what to do', () => {
  expect(() => publishedGraph(emptyFolder())).toThrow('Run first: dramatis build');
});
