import { UndirectedGraph } from 'graphology';
import known from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { louvain } from '../../src/measure/louvain.ts';
import { modularity } from '../../src/measure/partition.ts';
import { weighted } from './weighted-of.ts';

/** Nodes in groups of ten, most links inside them. */
function village(nodes: number, seed: number): readonly (readonly [number, number, number])[] {
  const random = generator(seed);
  const links = new Map<string, readonly [number, number, number]>();
  for (let i = 0; i < 4 * nodes; i += 1) {
    const a = Math.floor(random() * nodes);
    const near = 10 * Math.floor(a / 10) + Math.floor(random() * 10);
    const b = random() < 0.8 ? Math.min(near, nodes - 1) : Math.floor(random() * nodes);
    if (a < b) links.set(`${a} ${b}`, [a, b, 0.5 + random()]);
  }
  return [...links.values()];
}

describe('Louvain', () => {
  it.each([1, 2, 3, 4])(
    'finds groups as good as those of graphology, and the same ones again (%i)',
    (seed) => {
      const links = village(300, seed);
      const graph = weighted(300, links);
      const found = louvain(graph, generator(seed));
      const other = new UndirectedGraph();
      for (let node = 0; node < 300; node += 1) other.addNode(node);
      for (const [a, b, weight] of links) other.addUndirectedEdge(a, b, { weight });
      const theirs = known(other, { getEdgeWeight: 'weight', rng: generator(seed) });
      const groups = Int32Array.from({ length: 300 }, (_, node) => theirs[node] ?? 0);
      expect(modularity(graph, Int32Array.from(found))).toBeGreaterThan(modularity(graph, groups) - 0.02);
      expect(louvain(graph, generator(seed))).toEqual(found);
    },
  );

  it('leaves nodes without links alone', () => {
    expect([...louvain(weighted(3, []), generator(1))]).toEqual([0, 1, 2]);
  });

  it('joins groups of groups: a ring of cliques becomes fewer groups than cliques', () => {
    const links = Array.from({ length: 40 }, (_, clique) => {
      const [a, b, c] = [3 * clique, 3 * clique + 1, 3 * clique + 2] as const;
      return [
        [a, b, 1],
        [a, c, 1],
        [b, c, 1],
        [c, (3 * clique + 3) % 120, 1],
      ] as const;
    });
    const found = louvain(weighted(120, links.flat()), generator(1));
    expect(new Set(found).size).toBeLessThan(30);
    for (let node = 0; node < 120; node += 3)
      expect([found[node + 1], found[node + 2]]).toEqual([found[node], found[node]]);
  });
});
