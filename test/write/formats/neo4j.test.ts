import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { neo4j } from '../../../src/write/formats/neo4j.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { bytesOf, materialOf } from '../material.ts';

async function filesOf(graph: UndirectedGraph): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await bytesOf(neo4j, materialOf(graph)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const rowsIn = (text: string | undefined): Record<string, string>[] => parse(text ?? '', { columns: true });

it('holds the command and the tables that it names', async () => {
  const files = await filesOf(hostileGraph());
  const readme = files.get('README.txt') ?? '';
  expect(readme).toContain('program: dramatis 1.2.3');
  const named = [...readme.matchAll(/=(\w+\.csv)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...files.keys()].filter((name) => name.endsWith('.csv')).sort());
});

it('is a line a row with all names, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const files = await filesOf(graph);
    const actors = rowsIn(files.get('actors.csv'));
    const flat = (label: string) => label.replace(/\s+/gu, ' ');
    expect(actors.map(({ 'label:string': label = '' }) => flat(label)).sort()).toEqual(
      labelsIn(graph).map(flat).sort(),
    );
    expect(files.get('actors.csv')?.trimEnd().split('\n')).toHaveLength(graph.order + 1);
    expect(rowsIn(files.get('links.csv'))).toHaveLength(graph.size);
  }));

it('has labels by kind, and names as a list', async () => {
  const graph = hostileGraph();
  graph.setNodeAttribute('e:p/0', 'names', [
    ['a;b', 2],
    ['c', 1],
  ]);
  const [actor] = rowsIn((await filesOf(graph)).get('actors.csv'));
  expect(actor).toMatchObject({
    'id:ID(Actor)': 'e:p/0',
    ':LABEL': 'Actor;Person',
    'names:string[]': 'a,b;c',
  });
});
