import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/pagerank.ts';
import { anActor, path, run } from '../sample.ts';

function ranks(graph: ReturnType<typeof path>): ReadonlyMap<string, number> {
  run(measure, graph);
  return new Map(graph.mapNodes((node, { pagerank }) => [node, pagerank ?? Number.NaN]));
}

describe('PageRank', () => {
  it('is a share: all of them together are one', () => {
    const sum = [...ranks(path(1, 2, 3, 4)).values()].reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(1, 4);
  });

  it('finds who stands between others', () => {
    const [left = 0, middle = 0, right = 0] = ranks(path(1, 1)).values();
    expect(middle).toBeGreaterThan(1.5 * left);
    expect(left).toBe(right);
  });

  it('follows strong links more than weak ones', () => {
    const [weak = 0, , strong = 0] = ranks(path(1, 9)).values();
    expect(strong).toBeGreaterThan(2 * weak);
  });

  it('leaves something to who is linked with nobody', () => {
    const graph = path(1);
    graph.addNode('alone', anActor('Alone'));
    const { alone = 0, n0 = 0 } = Object.fromEntries(ranks(graph));
    expect(alone).toBeGreaterThan(0);
    expect(alone).toBeLessThan(n0);
  });
});
