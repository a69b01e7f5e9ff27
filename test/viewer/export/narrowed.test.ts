import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { afterAll, expect, it } from 'vitest';
import { narrowed } from '../../../src/cli/narrowed.ts';
import { publishedGraph } from '../../../src/cli/published-graph.ts';
import type { AnyGraph } from '../../../src/graph/graph.ts';
import { narrowedGraph } from '../../../src/viewer/export/narrowed.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { countedFixture } from '../counted.ts';

const folder = emptyFolder(afterAll);
const { file, json, opened } = countedFixture();
writeFileSync(join(folder, 'graph.json'), json);
writeFileSync(join(folder, 'occurrences.bin'), file);

/** All that does not depend on places. */
const counts = (graph: AnyGraph) => ({
  actors: graph.mapNodes((key, { x, y, ...rest }) => ({ key, ...rest })),
  links: graph.mapEdges((key, attributes) => ({ key, ...attributes })),
});

it.each([{ to: '2020-01' }, { sources: ['Der Abend'] }, { window: 'article' }] as const)(
  'of %o has the numbers that the command line has, and the places of the page',
  (choices) => {
    const whole = UndirectedGraph.from(JSON.parse(json));
    const graph = narrowedGraph(whole, json, opened, choices);
    const exported = narrowed(folder, publishedGraph(folder), { choices, about: [] });
    expect(counts(graph)).toEqual(counts(exported.graph));
    for (const key of graph.nodes())
      expect(graph.getNodeAttribute(key, 'x')).toBe(whole.getNodeAttribute(key, 'x'));
  },
);
