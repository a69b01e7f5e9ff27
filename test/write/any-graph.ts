/** Graphs with any names: what a round trip through a format has to bear. */
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { printable } from '../../src/write/printable.ts';
import { HOSTILE } from './hostile-graph.ts';

/** Any code units, halves of characters and control characters among them. */
const text = fc.oneof(
  fc.constantFrom(...HOSTILE, "\\'; DROP", '\\u0027', `\${x}`, '\u2028', '_x0041_'),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
);

const kind = fc.constantFrom('person', 'organization', 'place');
const actor = fc.record({
  label: text,
  name: text,
  kind,
  // No text tells −0 from 0.
  x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((x) => x + 0),
});

/** Up to six actors with any labels, any of them linked. */
export const anyGraph: fc.Arbitrary<UndirectedGraph> = fc
  .tuple(text, fc.array(actor, { maxLength: 6 }), fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 }))
  .map(([title, actors, links]) => {
    const graph = new UndirectedGraph({ allowSelfLoops: false });
    graph.replaceAttributes({
      title,
      articles: { [`a ${title}`]: { title, date: '2020-01', source: title } },
    });
    for (const [i, { label, name, kind, x }] of actors.entries())
      graph.addNode(`e:${i}`, { label, kind, x, y: i, size: 3, mentions: 1, names: [[name, 1]] });
    for (const [a, b] of links) {
      const [one, other] = [`e:${Math.min(a, b)}`, `e:${Math.max(a, b)}`];
      if (a === b || !graph.hasNode(other) || graph.hasEdge(one, other)) continue;
      graph.addUndirectedEdgeWithKey(`${one}|${other}`, one, other, {
        weight: 0.5,
        sentences: 1,
        where: [[`a ${title}`, 0]],
      });
    }
    return graph;
  });

/** The labels as a format of text can hold them, sorted. */
export const labelsIn = (
  graph: UndirectedGraph,
  as: (label: string) => string = printable,
): readonly string[] => graph.mapNodes((_, { label }) => as(String(label))).sort();

/** Checks for many graphs what `check` checks. */
export const forAnyGraph = (check: (graph: UndirectedGraph) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(anyGraph, check), { numRuns: 60 });
