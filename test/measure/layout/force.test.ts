import { expect, it } from 'vitest';
import { attract } from '../../../src/measure/layout/force.ts';
import type { Places } from '../../../src/measure/layout/place.ts';
import { placesAt } from './places-at.ts';

const [A, B, C, D] = [0, 1, 2, 3] as const;
const square = (): Places => placesAt({ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 });

const springs = (...all: readonly (readonly [source: number, target: number, weight: number])[]) => ({
  source: Uint32Array.from(all, ([source]) => source),
  target: Uint32Array.from(all, ([, target]) => target),
  weight: Float64Array.from(all, ([, , weight]) => weight),
});
const SPRINGS = springs([A, B, 20], [B, C, 1]);

function pulled(iterations = 100): Places {
  const places = square();
  attract(places, SPRINGS, iterations);
  return places;
}

const between = ({ x, y }: Places, one: number, other: number) =>
  Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));

/** Places on a spiral, `step` apart. */
const spiral = (count: number, step: number): Places =>
  placesAt(
    ...Array.from({ length: count }, (_, i) => ({
      x: step * Math.sqrt(i) * Math.cos(i),
      y: step * Math.sqrt(i) * Math.sin(i),
    })),
  );

it('strong links pull closer together than weak ones, weak ones closer than none', () => {
  const places = pulled();
  expect(between(places, A, B)).toBeLessThan(between(places, B, C));
  expect(between(places, B, C)).toBeLessThan(between(places, C, D));
});

it('who is linked with nobody comes to rest beside the others and does not fly away', () => {
  const [early, late] = [pulled(300), pulled(900)].map((places) => between(places, D, A));
  expect(late).toBeLessThan(1.05 * (early ?? 0));
});

it('the same places and links give the same picture', () => {
  expect(pulled()).toEqual(pulled());
});

it('a graph of so many nodes that forces are approximated unfolds as well', () => {
  const places = spiral(900, 1);
  attract(places, springs([0, 1, 1]), 5);
  const far = [...places.x.keys()].map((i) =>
    Math.hypot(places.x[i] ?? Number.NaN, places.y[i] ?? Number.NaN),
  );
  expect(far.every(Number.isFinite)).toBe(true);
  expect(Math.max(...far)).toBeGreaterThan(35);
});

it('approximated forces are nearly those that all bodies exert', () => {
  const [from, to] = [spiral(300, 5), spiral(300, 5)];
  attract(to, springs(), 1);
  const all = [...from.x.keys()].map((i) => ({ x: from.x[i] ?? 0, y: from.y[i] ?? 0 }));
  const errors = all.map(({ x, y }, i) => {
    const push = { x: -0.05 * x, y: -0.05 * y };
    for (const other of all) {
      const near = (x - other.x) ** 2 + (y - other.y) ** 2;
      if (near > 0) {
        push.x += (10 * (x - other.x)) / near;
        push.y += (10 * (y - other.y)) / near;
      }
    }
    const [moved, pushed] = [Math.atan2((to.y[i] ?? 0) - y, (to.x[i] ?? 0) - x), Math.atan2(push.y, push.x)];
    return Math.abs(Math.sin((moved - pushed) / 2));
  });
  expect(errors.sort((a, b) => a - b)[270]).toBeLessThan(0.05);
});
