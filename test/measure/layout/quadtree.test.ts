import { describe, expect, it } from 'vitest';
import { generator } from '../../../src/base/random.ts';
import { type Bodies, quadtreeOf } from '../../../src/measure/layout/quadtree.ts';

/** Bodies at random, some on one spot. */
function cloud(count: number, seed = 1): Bodies {
  const random = generator(seed);
  const column = (scale: number) => Float64Array.from({ length: count }, () => Math.floor(random() * scale));
  return { x: column(300), y: column(200), mass: column(5).map((mass) => mass + 1) };
}

/** The bodies that lie in a node, in the order of their numbers. */
function bodiesIn(tree: ReturnType<typeof quadtreeOf>, node: number): readonly number[] {
  const bodies: number[] = [];
  for (let at = node; at < (tree.next[node] ?? 0); at += 1)
    bodies.push(...tree.order.subarray(tree.begin[at], tree.end[at]));
  return bodies.sort((a, b) => a - b);
}

describe('a quadtree', () => {
  it.each([1, 2, 7, 500])('of %i bodies holds each once', (count) => {
    const bodies = cloud(count);
    expect(bodiesIn(quadtreeOf(bodies), 0)).toEqual([...bodies.x.keys()]);
  });

  it('knows mass and centre of mass of what lies in each node, which is no wider than its square', () => {
    const bodies = cloud(400);
    const tree = quadtreeOf(bodies);
    expect(tree.count).toBeGreaterThan(80);
    for (let node = 0; node < tree.count; node += 1) {
      const inside = bodiesIn(tree, node);
      const sum = (of: (body: number) => number) => inside.reduce((total, body) => total + of(body), 0);
      const mass = sum((body) => bodies.mass[body] ?? 0);
      expect(tree.mass[node]).toBeCloseTo(mass);
      expect(tree.x[node]).toBeCloseTo(
        sum((body) => (bodies.mass[body] ?? 0) * (bodies.x[body] ?? 0)) / mass,
      );
      expect(tree.y[node]).toBeCloseTo(
        sum((body) => (bodies.mass[body] ?? 0) * (bodies.y[body] ?? 0)) / mass,
      );
      for (const column of [bodies.x, bodies.y]) {
        const places = inside.map((body) => column[body] ?? 0);
        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(
          (tree.width[node] ?? 0) * 1.001,
        );
      }
    }
  });

  it('bears bodies that all stand on one spot', () => {
    const bodies = { x: new Float64Array(50), y: new Float64Array(50), mass: new Float64Array(50).fill(2) };
    const tree = quadtreeOf(bodies);
    expect([tree.count, tree.mass[0], tree.width[0]]).toEqual([1, 100, 0]);
  });
});
