/** Connected components. */
import type { Weighted } from '../weighted.ts';

/** The components of a graph as the numbers of their nodes, in ascending order; the largest first, then by the first node. */
export function componentsOf({
  starts,
  neighbours,
}: Pick<Weighted, 'starts' | 'neighbours'>): readonly Uint32Array[] {
  const count = starts.length - 1;
  const seen = new Uint8Array(count);
  const order = new Uint32Array(count);
  const components: Uint32Array[] = [];
  let end = 0;
  const reach = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    order[end] = node;
    end += 1;
  };
  for (let start = 0; start < count; start += 1) {
    const begin = end;
    reach(start);
    for (let i = begin; i < end; i += 1) {
      const node = order[i] ?? 0;
      for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) reach(neighbours[at] ?? 0);
    }
    if (end > begin) components.push(order.subarray(begin, end).sort());
  }
  return components.sort((a, b) => b.length - a.length);
}
