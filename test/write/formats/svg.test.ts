import { UndirectedGraph } from 'graphology';
import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { svg } from '../../../src/write/formats/svg.ts';
import { forAnyGraph } from '../any-graph.ts';
import { written } from '../material.ts';

const NAMES = { s: 'http://www.w3.org/2000/svg' };

/** How many elements an XPath finds. */
function count(text: string, path: string): number {
  const document = XmlDocument.fromString(text);
  const found = document.find(path, NAMES).length;
  document.dispose();
  return found;
}

it('is XML with a mark for each actor and a line for each link, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const text = await written(svg, graph);
    expect(count(text, '//s:g[@class="actors"]/*')).toBe(graph.order);
    expect(count(text, '//s:path')).toBe(graph.size);
    expect(count(text, '//s:script|//s:foreignObject')).toBe(0);
  }));

it('has a shape for each kind, names beside them, and says where it comes from', async () => {
  const graph = new UndirectedGraph();
  graph.setAttribute('title', 'Krise');
  for (const [i, kind] of ['person', 'organization', 'place'].entries())
    graph.addNode(kind, { kind, label: `${kind} & co`, x: i, y: i, size: 5 });
  const text = await written(svg, graph);
  expect(text).toContain('<title>Krise</title>');
  expect(text).toContain('program: dramatis 1.2.3');
  expect([count(text, '//s:rect[@class="square"]'), count(text, '//s:circle[@class="ring"]')]).toEqual([
    1, 1,
  ]);
  expect(text).toContain('>place &amp; co</text>');
});

it('leaves out actors without a place, and their links', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { x: 0, y: 0 });
  graph.addNode('b');
  graph.addUndirectedEdgeWithKey('l', 'a', 'b');
  const text = await written(svg, graph);
  expect([count(text, '//s:circle'), count(text, '//s:path')]).toEqual([1, 0]);
});
