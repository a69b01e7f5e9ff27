/** The committed graph is the graph of the sample corpus. When this fails: `npm run graph`, and look at what changed. */
import { cpSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { beforeAll, expect, it } from 'vitest';
import { refreshProgram, run } from '../cli/program.ts';
import { temporaryFolder } from './folder.ts';

beforeAll(refreshProgram);

it('is the same, byte for byte, when it is built again', async () => {
  const folder = temporaryFolder();
  cpSync('corpus', folder.corpus, { recursive: true });
  cpSync('graph', folder.out, { recursive: true });
  const committed = folder.published();
  expect([...committed.keys()]).toContain('graph.json');
  const { stdout } = await run(['build'], '', folder.root);
  expect(stdout).not.toMatch(/problem|New|Gone/);
  expect([...folder.published().keys()]).toEqual([...committed.keys()]);
  expect(folder.published().get('graph.json')).toBe(committed.get('graph.json'));
});

it('opens with graphology', () => {
  const folder = temporaryFolder();
  cpSync('graph', folder.out, { recursive: true });
  const graph = UndirectedGraph.from(JSON.parse(folder.published().get('graph.json') ?? ''));
  expect(graph.order).toBeGreaterThan(100);
  const node = ['label', 'kind', 'x', 'y', 'size', 'mentions', 'articles', 'community'];
  graph.forEachNode((_, attributes) => expect(Object.keys(attributes)).toEqual(expect.arrayContaining(node)));
  const link = ['weight', 'articles', 'sentences', 'npmi'];
  graph.forEachEdge((_, attributes) => expect(Object.keys(attributes)).toEqual(expect.arrayContaining(link)));
});
