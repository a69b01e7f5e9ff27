import { readFileSync } from 'node:fs';
import Graph, { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { gexf } from '../../../src/write/formats/gexf.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';
import { elementsOf } from '../well-formed.ts';

const elements = elementsOf(await written(gexf, hostileGraph()));
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

it('tells the title of the graph, and where it comes from', async () => {
  const graph = new UndirectedGraph();
  expect(await written(gexf, graph)).toContain('<description></description>');
  graph.setAttribute('title', 'A & B');
  const text = await written(gexf, graph);
  expect(text).toContain('<creator>dramatis 1.2.3</creator><description>A &amp; B</description>');
  expect(text).toContain('graph: sha256:abc; actors: 0');
});

it('does without a place, a size and a label', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('a');
  expect(await written(gexf, graph)).toContain('<node id="a" label="a"><attvalues></attvalues></node>');
  expect(await written(gexf, graph)).not.toContain('mode="dynamic"');
});

it('has the days from the first to the last of each actor and link, and the stretches of months between gaps', async () => {
  const graph = new UndirectedGraph();
  const months = [
    ['2019-12', 1],
    ['2020-01', 2],
    ['2020-03', 1],
  ];
  graph.addNode('x', { label: 'x', first: '2019', last: '2020-03-05', months });
  graph.addNode('y', { label: 'y', first: '2020-02', last: '2020-02', months: [['2020-02', 1]] });
  graph.addUndirectedEdgeWithKey('x|y', 'x', 'y', { first: '2020-02-01', last: '2020-03' });
  const text = await written(gexf, graph);
  expect(text).toContain('mode="dynamic" timerepresentation="interval" timeformat="date"');
  expect(text).toContain('<node id="x" label="x" start="2019-01-01" end="2020-03-05">');
  expect(text).toContain(
    '<spells><spell start="2019-12-01" end="2020-01-31"/><spell start="2020-03-01" end="2020-03-31"/></spells>',
  );
  expect(text.match(/<spells>/g)).toHaveLength(1);
  expect(text).toContain('<edge id="x|y" source="x" target="y" start="2020-02-01" end="2020-03-31">');
});

it('is what graphology reads back, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const read = parse(Graph, await written(gexf, graph), { addMissingNodes: false });
    expect(read.mapNodes((_, { label }) => label ?? '').sort()).toEqual(labelsIn(graph));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    read.forEachNode((key, { x }) => expect(x).toBe(graph.getNodeAttribute(key, 'x')));
  }));

describe('the schema', () => {
  const schema = XmlDocument.fromString(readFileSync('test/write/gexf.xsd', 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });
  const validate = (text: string) => {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  };

  it('accepts what is written, whatever actors are called, and the sample', async () => {
    await forAnyGraph(async (graph) => validate(await written(gexf, graph)));
    const sample = UndirectedGraph.from(JSON.parse(readFileSync('graph/graph.json', 'utf8')));
    const text = await written(gexf, sample as UndirectedGraph);
    validate(text);
    expect(text).toContain('<spells>');
  });

  it('refuses what is wrong', async () => {
    const text = await written(gexf, hostileGraph());
    expect(() => validate(text.replace('version="1.3"', 'version="1.2"'))).toThrow();
    expect(() => validate(text.replace('<node ', '<node start="yesterday" '))).toThrow();
    expect(() => validate(text.replace(' target=', ' to='))).toThrow();
  });
});
