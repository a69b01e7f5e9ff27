import Graph, { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { graphText, json, networkText } from '../../../src/write/formats/json.ts';
import { networkOf } from '../../graph/network-of.ts';
import { path, sampleGraph } from '../../measure/sample.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';

it('is read back as the same graph', () => {
  const graph = hostileGraph();
  const again = Graph.from(JSON.parse(graphText(graph)));
  expect(again.order).toBe(graph.order);
  expect(graphText(again as UndirectedGraph)).toBe(graphText(graph));
  expect(Object.keys(again.getAttribute('articles'))).toContain('__proto__');
  expect(again.type).toBe('undirected');
});

it('has one node or link a line', () => {
  const lines = graphText(hostileGraph()).split('\n');
  expect(lines.filter((line) => line.startsWith('{"key":'))).toHaveLength(HOSTILE.length * 2 - 1);
});

it('has attributes in the order of their list, then others by code unit', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { zeta: 1, kind: 'place', Alpha: 2, label: 'A', beta: undefined });
  expect(graphText(graph)).toContain(
    '{"key":"a","attributes":{"label":"A","kind":"place","Alpha":2,"zeta":1}}',
  );
});

it('keeps lists as they are, lists in lists too', () => {
  const graph = new UndirectedGraph();
  const names = [['Iran', 3], ['', 0], []];
  graph.addNode('a', { label: 'A', names });
  expect(Graph.from(JSON.parse(graphText(graph))).getNodeAttribute('a', 'names')).toEqual(names);
});

it('writes what JSON has no word for as null', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { label: 'A', x: Number.NaN, names: [undefined, null] });
  expect(graphText(graph)).toContain('"names":[null,null]');
  expect(Graph.from(JSON.parse(graphText(graph))).getNodeAttribute('a', 'x')).toBeNull();
});

it('is graph.json itself where it is whole, and says of what it is a part', async () => {
  const graph = hostileGraph();
  expect(await written(json, graph)).toBe(graphText(graph));
  const origin = { program: 'dramatis 1.2.3', hash: 'sha256:abc', part: 'around=e:a&depth=1' };
  const part = Graph.from(JSON.parse(await written(json, graph, { origin })));
  expect(part.getAttribute('origin')).toEqual(origin);
  expect(part.order).toBe(graph.order);
});

it('is the same from columns', () => {
  for (const graph of [sampleGraph(700), path()])
    expect(networkText(networkOf(graph))).toBe(graphText(graph));
});
