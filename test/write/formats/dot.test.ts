import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../src/write/formats/dot.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';

/** The quoted strings of each statement, by the rule of DOT: a backslash takes the next character with it. */
function dotStrings(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => [...line.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, inner]) => inner ?? ''));
}

const hostile = await written(dot, hostileGraph());

describe('dot', () => {
  const statements = dotStrings(hostile);
  const unquoted = hostile.replace(/"(?:[^"\\]|\\.)*"/gu, '""');

  it('has a statement for each actor and link, and nothing hostile outside of quotes', () => {
    expect(unquoted.match(/^"" \[(\w+=("?)\w*\2(, |(?=\])))+\];$/gmu)).toHaveLength(HOSTILE.length);
    expect(unquoted.match(/^"" -- "" \[(\w+=""(, |(?=\])))+\];$/gmu)).toHaveLength(HOSTILE.length - 1);
    expect(unquoted).toMatch(/^graph "" \{\n[^{}\\#]*\n\}\n$/u);
  });

  it('has labels that Graphviz shows as they are', () => {
    const shown = (label: string) =>
      label.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign)).replaceAll('&amp;', '&');
    const labels = statements.filter(([key]) => key?.startsWith('e:')).map(([, label]) => shown(label ?? ''));
    const plain = HOSTILE.map((label) =>
      label.replace(/[\p{Cc}\p{Cs}\ufffe]/gu, (sign) => (/\s/u.test(sign) ? sign : '')),
    );
    for (const label of plain) expect(labels).toContain(label.replace(/\r\n?/gu, '\n'));
  });
});

it('is called by the title of the graph, and says where it comes from', async () => {
  const graph = new UndirectedGraph();
  expect(await written(dot, graph)).toMatch(/^graph "" \{\n/);
  expect(await written(dot, graph)).toContain('comment="program: dramatis 1.2.3; graph: sha256:abc; ');
  graph.setAttribute('title', 'the "news"');
  expect(await written(dot, graph)).toMatch(/^graph "the \\"news\\"" \{\n/);
});

it('draws each kind in a shape of its own, at its place and in its size', async () => {
  const graph = new UndirectedGraph();
  graph.addNode('a', { kind: 'place', x: 1, y: -2.5, size: 36 });
  graph.addNode('b', { kind: 'organization' });
  graph.addNode('c', { kind: 'toString' });
  expect(await written(dot, graph)).toContain('shape=doublecircle, pos="1,-2.5!", width="1"];');
  expect(await written(dot, graph)).toContain('"b" [kind="organization", shape=square];');
  expect(await written(dot, graph)).toContain('"c" [kind="toString"];');
});
