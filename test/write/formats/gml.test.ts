import { expect, it } from 'vitest';
import { gml } from '../../../src/write/formats/gml.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';

/** The strings after a key, with their entities resolved. */
const stringsAfter = (text: string, key: string): readonly string[] =>
  [...text.matchAll(new RegExp(` ${key} "([^"]*)"`, 'g'))].map(([, inner = '']) =>
    inner.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );

it('is ASCII, with brackets that match and every name in it', () =>
  forAnyGraph(async (graph) => {
    const text = await written(gml, graph);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    const bare = text.replace(/"[^"]*"/g, '""');
    expect(bare.match(/\[/g)?.length).toBe(bare.match(/\]/g)?.length);
    expect([...stringsAfter(text, 'label')].sort()).toEqual(labelsIn(graph));
    expect(bare.match(/^ {2}edge \[ source \d+ target \d+ /gm) ?? []).toHaveLength(graph.size);
  }));

it('has numbers with a point where they may be fractions, and truth as 0 and 1', async () => {
  const graph = hostileGraph();
  graph.setNodeAttribute('e:p/0', 'pagerank', 1e-7);
  graph.setNodeAttribute('e:p/1', 'pagerank', 2);
  graph.forEachEdge((key) => graph.setEdgeAttribute(key, 'forest', true));
  const text = await written(gml, graph);
  expect(text).toContain(' pagerank 1.0E-7');
  expect(text).toContain(' pagerank 2.0');
  expect(text).toContain(' forest 1');
  expect(text).toContain('graphics [ x -1.5 y -2.0 w 6.0 h 6.0 ]');
});
