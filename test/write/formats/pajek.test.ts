import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { pajek } from '../../../src/write/formats/pajek.ts';
import { forAnyGraph } from '../any-graph.ts';
import { written } from '../material.ts';

it('is a line for each actor and each link, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const lines = (await written(pajek, graph)).trimEnd().split('\n');
    const [, , vertices, ...rest] = lines;
    expect(vertices).toBe(`*Vertices ${graph.order}`);
    const actors = rest.slice(0, graph.order);
    for (const line of actors) expect(line).toMatch(/^\d+ "[^"]+"( [\d.]+ [\d.]+ 0\.5)?$/u);
    expect(rest[graph.order]).toBe('*Edges');
    expect(rest.slice(graph.order + 1)).toHaveLength(graph.size);
    const names = actors.map((line) => /"(.*)"/u.exec(line)?.[1]);
    expect(new Set(names).size).toBe(graph.order);
  }));

it('has places between 0 and 1, the second axis downwards, and weights', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { label: 'A "x"', x: -2, y: -2 });
  graph.addNode('b', { label: 'B', x: 2, y: 6 });
  graph.addUndirectedEdgeWithKey('l', 'a', 'b', { weight: 2.5 });
  expect(await written(pajek, graph)).toContain(
    '*Vertices 2\n1 "A ’x’" 0.0000 1.0000 0.5\n2 "B" 1.0000 0.0000 0.5\n*Edges\n1 2 2.5\n',
  );
});

it('names of the same letters are told apart by ids', async () => {
  const graph = new UndirectedGraph();
  for (const key of ['a', 'b', 'c']) graph.addNode(key, { label: key === 'c' ? '' : 'Berlin' });
  const text = await written(pajek, graph);
  for (const name of ['"Berlin"', '"Berlin (b)"', '"c"']) expect(text).toContain(name);
});
