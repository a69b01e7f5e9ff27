import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { gexf } from '../../../src/write/formats/gexf.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { elementsOf } from '../well-formed.ts';

const elements = elementsOf(gexf.write(hostileGraph()));
const named = (name: string) => elements.filter((element) => element.startsWith(`<${name} `));

it('is well-formed, with an element for each actor and link', () => {
  expect(named('node')).toHaveLength(HOSTILE.length);
  expect(named('edge')).toHaveLength(HOSTILE.length - 1);
});

it('has label, weight, place and size where GEXF has a place for them, and nowhere else', () => {
  expect(named('node')[2]).toBe('<node id="e:p/10" label="&#10;# no remark">');
  expect(named('edge')[0]).toContain(' weight="0.5"');
  expect(new Set(named('viz:position'))).toEqual(new Set(['<viz:position x="-1.5" y="2"/>']));
  expect(new Set(named('viz:size'))).toEqual(new Set(['<viz:size value="3"/>']));
  expect(named('attvalue').filter((value) => /for="(label|weight|x|y|size)"/.test(value))).toEqual([]);
});

it('declares every attribute that it states', () => {
  const declared = new Set(named('attribute').map((element) => /id="(\w+)"/.exec(element)?.[1]));
  const stated = named('attvalue').map((element) => /for="(\w+)"/.exec(element)?.[1]);
  expect(stated).toEqual(expect.arrayContaining(['kind', 'npmi']));
  for (const id of stated) expect(declared).toContain(id);
});

it('tells the title of the graph', () => {
  const graph = new UndirectedGraph();
  expect(gexf.write(graph)).toContain('<description></description>');
  graph.setAttribute('title', 'A & B');
  expect(gexf.write(graph)).toContain('<description>A &amp; B</description>');
});

it('does without a place, a size and a label', () => {
  const graph = new UndirectedGraph();
  graph.addNode('a');
  expect(gexf.write(graph)).toContain('<node id="a" label="a"><attvalues></attvalues></node>');
});
