/** Weighted links for tests. */
import { startsOf } from '../../src/base/column.ts';
import type { Weighted } from '../../src/measure/weighted.ts';

/** So many nodes with links, each as its two ends and its weight. */
export function weighted(nodes: number, links: readonly (readonly [number, number, number])[]): Weighted {
  const both = links.flatMap(([a, b, weight]) => [
    { from: a, to: b, weight },
    { from: b, to: a, weight },
  ]);
  both.sort((one, other) => one.from - other.from || one.to - other.to);
  const degrees = new Uint32Array(nodes);
  for (const { from } of both) degrees[from] = (degrees[from] ?? 0) + 1;
  return {
    starts: startsOf(degrees),
    neighbours: Uint32Array.from(both, ({ to }) => to),
    weights: Float64Array.from(both, ({ weight }) => weight),
  };
}
