/** What is made of the page. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copySampleGraph, STAND_INS } from '../../src/tools/page.mjs';
import { emptyFolder } from '../empty-folder.ts';

it('a graph is copied without what is hidden in it, in the place of the one before', () => {
  const [graph, to] = [emptyFolder(), emptyFolder()];
  for (const name of ['articles', '.dramatis']) mkdirSync(join(graph, name));
  for (const name of ['graph.json', 'articles/a.json', '.dramatis/cache', '.lock'])
    writeFileSync(join(graph, name), name);
  writeFileSync(join(to, 'old.json'), '');
  copySampleGraph(graph, to);
  expect(readdirSync(to, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
    'articles',
    join('articles', 'a.json'),
    'graph.json',
  ]);
});

it('where there is no graph none is left', () => {
  const to = emptyFolder();
  copySampleGraph(join(to, 'nowhere'), to);
  expect(existsSync(to)).toBe(false);
});

it('each stand-in is there, and what it stands for is imported in these words', () => {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  expect(STAND_INS.length).toBeGreaterThan(0);
  expect(STAND_INS.filter(({ replacement }) => !existsSync(replacement))).toEqual([]);
  expect(STAND_INS.filter(({ find }) => !code.includes(`'${find}'`))).toEqual([]);
});
