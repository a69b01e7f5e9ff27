import { expect, it } from 'vitest';
import { graphml } from '../../../src/write/formats/graphml.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { elementsOf } from '../well-formed.ts';

const xml = graphml.write(hostileGraph());
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
