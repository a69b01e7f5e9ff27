import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { csv } from '../../../src/write/formats/csv.ts';
import { tsv } from '../../../src/write/formats/tsv.ts';
import { xlsx } from '../../../src/write/formats/xlsx.ts';
import { textIn } from '../../../src/write/material.ts';
import { actors } from '../../../src/write/tables/actors.ts';
import { links } from '../../../src/write/tables/links.ts';
import { noted } from '../../../src/write/tables/noted.ts';
import { materialOf } from '../material.ts';

const graph = new UndirectedGraph();
for (const name of ['a', 'b', 'c']) graph.addNode(`e:${name}`, { label: name.toUpperCase() });
graph.addEdge('e:b', 'e:a', {});
const plain = materialOf(graph);
const material = {
  ...plain,
  notes: new Map([
    ['actors', new Map([['e:b', '=ask again']])],
    ['links', new Map([['e:a|e:b', 'why?']])],
  ]),
};

it('is a last column, empty where nothing is noted', async () => {
  const lines = (await textIn(tsv(actors).write(material))).replace(/\n$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').at(-1));
  expect(cells).toEqual(['notes', '', "'=ask again", '']);
  expect(await textIn(csv(links).write(material))).toMatch(/,notes\r\n.*,why\?\r\n$/s);
  expect(csv(links).beside?.write(material, 'links.csv')).toContain('"notes"');
  expect(await textIn(xlsx.write(material))).not.toBe(await textIn(xlsx.write(plain)));
});

it('is not there where nothing is noted', () => {
  expect(noted(actors, plain)).toBe(actors);
  expect(noted(actors, { notes: new Map([['actors', new Map()]]) })).toBe(actors);
});
