import { expect, it } from 'vitest';
import { attract } from '../../../src/measure/layout/force.ts';
import type { Place } from '../../../src/measure/layout/place.ts';

const square = (): Place[] => [
  { node: 'a', radius: 0, x: 0, y: 0 },
  { node: 'b', radius: 0, x: 10, y: 0 },
  { node: 'c', radius: 0, x: 10, y: 10 },
  { node: 'd', radius: 0, x: 0, y: 10 },
];
const SPRINGS = [
  { source: 'a', target: 'b', weight: 20 },
  { source: 'b', target: 'c', weight: 1 },
];

function pulled(iterations = 100): Place[] {
  const places = square();
  attract(places, SPRINGS, iterations);
  return places;
}

const between = (places: readonly Place[], one: string, other: string) => {
  const [a, b] = [one, other].map((node) => places.find((place) => place.node === node));
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
};

it('strong links pull closer together than weak ones, weak ones closer than none', () => {
  const places = pulled();
  expect(between(places, 'a', 'b')).toBeLessThan(between(places, 'b', 'c'));
  expect(between(places, 'b', 'c')).toBeLessThan(between(places, 'c', 'd'));
});

it('who is linked with nobody comes to rest beside the others and does not fly away', () => {
  const [early, late] = [pulled(300), pulled(900)].map((places) => between(places, 'd', 'a'));
  expect(late).toBeLessThan(1.05 * (early ?? 0));
});

it('the same places and links give the same picture', () => {
  expect(pulled()).toEqual(pulled());
});

it('a graph of so many nodes that forces are approximated unfolds as well', () => {
  const spiral = Array.from({ length: 900 }, (_, i) => ({
    node: `n${i}`,
    radius: 0,
    x: Math.sqrt(i) * Math.cos(i),
    y: Math.sqrt(i) * Math.sin(i),
  }));
  attract(spiral, [{ source: 'n0', target: 'n1', weight: 1 }], 5);
  for (const { x, y } of spiral) expect(Number.isFinite(x + y)).toBe(true);
  expect(Math.max(...spiral.map(({ x, y }) => Math.hypot(x, y)))).toBeGreaterThan(35);
});

it('approximated forces are nearly those that all bodies exert', () => {
  const spiral = (): Place[] =>
    Array.from({ length: 300 }, (_, i) => ({
      node: `n${i}`,
      radius: 0,
      x: 5 * Math.sqrt(i) * Math.cos(i),
      y: 5 * Math.sqrt(i) * Math.sin(i),
    }));
  const [from, to] = [spiral(), spiral()];
  attract(to, [], 1);
  const errors = from.map(({ x, y }, i) => {
    const push = { x: -0.05 * x, y: -0.05 * y };
    for (const other of from) {
      const near = (x - other.x) ** 2 + (y - other.y) ** 2;
      if (near > 0) {
        push.x += (10 * (x - other.x)) / near;
        push.y += (10 * (y - other.y)) / near;
      }
    }
    const [moved, pushed] = [
      Math.atan2((to[i]?.y ?? 0) - y, (to[i]?.x ?? 0) - x),
      Math.atan2(push.y, push.x),
    ];
    return Math.abs(Math.sin((moved - pushed) / 2));
  });
  expect(errors.sort((a, b) => a - b)[270]).toBeLessThan(0.05);
});
