import { UndirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { expect, it } from 'vitest';
import { graphml } from '../../../src/write/formats/graphml.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';
import { elementsOf } from '../well-formed.ts';

const xml = await written(graphml, hostileGraph());
const elements = elementsOf(xml);
const named = (name: string) => elements.filter((element) => element.startsWith(`<${name} `));

it('is well-formed, with an element for each actor and link', () => {
  expect(named('node')).toHaveLength(HOSTILE.length);
  expect(named('edge')).toHaveLength(HOSTILE.length - 1);
});

it('declares every attribute once for actors and once for links, with a type of GraphML', () => {
  const keys = named('key').map((element) => /id="(\w+)"/.exec(element)?.[1]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const element of named('key')) expect(element).toMatch(/ attr\.type="(string|int|double|boolean)"/u);
  for (const element of named('data')) expect(keys).toContain(/key="(\w+)"/.exec(element)?.[1]);
});

it('states values as they are, escaped, and leaves out what is missing', () => {
  expect(xml).toContain('<data key="node_label">&lt;b&gt;bold&lt;/b&gt;</data>');
  expect(xml).toContain('<data key="edge_npmi">-0.25</data>');
  expect(xml).not.toContain('<data key="node_community">');
});

it('says where it comes from, in data of the graph', () => {
  expect(xml).toContain('<data key="graph_program">dramatis 1.2.3</data>');
  expect(xml).toContain(`<data key="graph_actors">${HOSTILE.length}</data>`);
  expect(xml).toContain('<key id="graph_actors" for="graph" attr.name="actors" attr.type="int"/>');
});

it('is what graphology reads back, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const read = parse(UndirectedGraph, await written(graphml, graph));
    expect(read.mapNodes((_, { label }) => label ?? '').sort()).toEqual(labelsIn(graph));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
  }));
