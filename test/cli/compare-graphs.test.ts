import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compareGraphs } from '../../src/cli/compare-graphs.ts';
import { narrowed } from '../../src/cli/narrowed.ts';
import { publishedGraph } from '../../src/cli/published-graph.ts';
import { NO_CHANGES } from '../../src/measure/index.ts';
import { graphText } from '../../src/write/formats/json.ts';
import { emptyFolder } from '../empty-folder.ts';
import { countedFixture } from '../viewer/counted.ts';

const folder = emptyFolder(afterAll);
const { file, json } = countedFixture();
writeFileSync(join(folder, 'graph.json'), json);
writeFileSync(join(folder, 'occurrences.bin'), file);
const january = narrowed(folder, publishedGraph(folder), { choices: { to: '2020-01' }, about: [] });
const old = join(folder, 'january.json');
writeFileSync(old, graphText(january.graph));

it('folders and files are compared, with the articles of actors that stand alone', () => {
  const { articles, actors, links } = compareGraphs(old, folder);
  expect(articles.added).toEqual(['a2', 'a3']);
  expect(actors.added).toMatchObject([{ names: ['w'], because: ['a2'] }]);
  expect(actors.stronger.map(({ names }) => names[0])).toEqual(['x', 'y']);
  expect(links.stronger).toMatchObject([{ before: 2, after: 3, because: ['a2'] }]);
  expect(compareGraphs(folder, join(folder, 'graph.json'))).toEqual(NO_CHANGES);
});

it('a graph that cannot be read is named', () => {
  expect(() => compareGraphs(folder, join(folder, 'nowhere'))).toThrow('nowhere');
  writeFileSync(join(folder, 'broken.json'), '{');
  expect(() => compareGraphs(join(folder, 'broken.json'), folder)).toThrow('broken.json');
});
