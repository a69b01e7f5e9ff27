import Graph, { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { json } from '../../../src/write/formats/json.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';

it('is read back as the same graph', () => {
  const graph = hostileGraph();
  const again = Graph.from(JSON.parse(json.write(graph)));
  expect(again.order).toBe(graph.order);
  expect(json.write(again as UndirectedGraph)).toBe(json.write(graph));
  expect(Object.keys(again.getAttribute('articles'))).toContain('__proto__');
  expect(again.type).toBe('undirected');
});

it('has one node or link a line', () => {
  const lines = json.write(hostileGraph()).split('\n');
  expect(lines.filter((line) => line.startsWith('{"key":'))).toHaveLength(HOSTILE.length * 2 - 1);
});

it('has attributes in the order of their list, then others by code unit', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { zeta: 1, kind: 'place', Alpha: 2, label: 'A', beta: undefined });
  expect(json.write(graph)).toContain(
    '{"key":"a","attributes":{"label":"A","kind":"place","Alpha":2,"zeta":1}}',
  );
});

it('keeps lists as they are, lists in lists too', () => {
  const graph = new UndirectedGraph();
  const names = [['Iran', 3], ['', 0], []];
  graph.addNode('a', { label: 'A', names });
  expect(Graph.from(JSON.parse(json.write(graph))).getNodeAttribute('a', 'names')).toEqual(names);
});

it('writes what JSON has no word for as null', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { label: 'A', x: Number.NaN, names: [undefined, null] });
  expect(json.write(graph)).toContain('"names":[null,null]');
  expect(Graph.from(JSON.parse(json.write(graph))).getNodeAttribute('a', 'x')).toBeNull();
});
