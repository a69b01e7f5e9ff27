import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { ALL } from '../../src/regenerate/chosen.ts';
import { renew } from '../../src/regenerate/renew.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from './fake-pipeline.ts';

const pipeline = fakePipeline();
const ARTICLES: readonly Article[] = [
  { id: 'a', text: 'Ida Fenn met Emil Wondra.' },
  { id: 'b', text: 'Emil Wondra met Ada Lohse.' },
];
const worked = {
  all: ARTICLES,
  material: ARTICLES.map((article) => {
    const found = pipeline.find(article);
    return { digest: pipeline.digest(article, found), found: () => found, finding: article.id };
  }),
  isPlain: true,
};
const NONE = { fresh: false, clean: false, verify: false };
const LOST = { code: 'x', where: 'c.json', message: 'It is gone.' };

it('publishes the graph with a file for each article, and tells what became of them', () => {
  const out = emptyFolder();
  const heard: string[] = [];
  const progress = (doing: string) => heard.push(doing);
  const order = { out, state: join(out, '.state'), program: 'p', once: NONE, chosen: ALL, progress };
  const { files, network } = renew(pipeline, worked, [LOST], order);
  expect(files).toHaveLength(2);
  for (const { name, size } of files) expect(statSync(join(out, 'articles', name)).size).toBe(size);
  expect([network.articles, network.of, network.actors, network.links]).toEqual([2, 2, 3, 2]);
  expect(network.problems).toEqual([LOST]);
  expect(new Set(heard)).toEqual(new Set(['linking', 'publishing', 'counting']));
  const { nodes } = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'));
  expect(nodes.map(({ key }: { key: string }) => key)).toEqual([
    'e:Ada Lohse',
    'e:Emil Wondra',
    'e:Ida Fenn',
  ]);
});
