import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { ftm } from '../../../src/write/formats/ftm.ts';
import { forAnyGraph } from '../any-graph.ts';
import { written } from '../material.ts';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const entitiesOf = async (graph: UndirectedGraph): Promise<readonly Entity[]> =>
  (await written(ftm, graph))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

it('is an entity a line, with ids that the schemas allow, and nothing empty', () =>
  forAnyGraph(async (graph) => {
    const entities = await entitiesOf(graph);
    for (const { id, properties } of entities) {
      expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
      for (const values of Object.values(properties)) {
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(value.trim()).not.toBe('');
      }
    }
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(entities.filter(({ schema }) => /Person|Organization|Address/.test(schema))).toHaveLength(
      graph.order,
    );
    expect(entities.filter(({ schema }) => schema === 'UnknownLink')).toHaveLength(graph.size);
  }));

it('links point to entities that are there', () =>
  forAnyGraph(async (graph) => {
    const entities = await entitiesOf(graph);
    const ids = new Set(entities.map(({ id }) => id));
    const pointers = entities.flatMap(({ properties }) =>
      ['subject', 'object', 'entity', 'document'].flatMap((name) => properties[name] ?? []),
    );
    for (const pointer of pointers) expect(ids).toContain(pointer);
  }));

it('tells other names, articles and who is documented where', async () => {
  const graph = new UndirectedGraph();
  graph.setAttribute('articles', { 'x/a': { title: 'Wahl', date: '2021-09-26', source: 'Blatt' } });
  graph.addNode('e:people/merkel', {
    label: 'Angela Merkel',
    kind: 'person',
    names: [['Merkel', 5]],
    description: 'Bundeskanzlerin',
  });
  expect(await entitiesOf(graph)).toMatchObject([
    {
      schema: 'Person',
      properties: { name: ['Angela Merkel'], alias: ['Merkel'], summary: ['Bundeskanzlerin'] },
    },
    { schema: 'Article', properties: { title: ['Wahl'], fileName: ['x/a'], publisher: ['Blatt'] } },
    {
      schema: 'Documentation',
      properties: {
        entity: ['dramatis.e.3apeople.2fmerkel'],
        document: ['dramatis.article.3ax.2fa'],
        role: ['named once'],
      },
    },
  ]);
});
