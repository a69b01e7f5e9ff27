import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/measure/layout/pack.ts';
import type { Places } from '../../../src/measure/layout/place.ts';
import { placesAt } from './places-at.ts';

const MAIN = { centre: { x: 100, y: 0 }, radius: 50 };

/** A component of so many actors. */
interface Stated {
  readonly name: string;
  readonly count: number;
  readonly radius: number;
}

/** Components one after the other, all in the origin; `known` are actors who stood somewhere, by their ids. */
function packed(
  stated: readonly Stated[],
  main = MAIN,
  known: ReadonlyMap<string, readonly [x: number, y: number]> = new Map(),
) {
  const actors = stated.flatMap(({ name, count, radius }) =>
    Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, radius, x: 0, y: 0 })),
  );
  let next = 0;
  const components = stated.map(({ count }) => Uint32Array.from({ length: count }, () => next++));
  const places = placesAt(...actors);
  const ids = actors.map(({ id }) => id);
  const before = placesAt(
    ...ids.map((id) => {
      const [x, y] = known.get(id) ?? [Number.NaN, Number.NaN];
      return { x, y };
    }),
  );
  pack(components, places, main, { ids, before });
  return { ids, places };
}

const apart = ({ x, y, radius }: Places, a: number, b: number): number =>
  Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) - (radius[a] ?? 0) - (radius[b] ?? 0);

describe('small components', () => {
  const stated = Array.from({ length: 30 }, (_, i) => ({
    name: `c${i}-`,
    count: 1 + (i % 5),
    radius: 1 + (i % 3),
  }));
  const { ids, places } = packed(stated);
  const far = [...places.x].map((x, i) => Math.hypot(x - MAIN.centre.x, (places.y[i] ?? 0) - MAIN.centre.y));

  it('stand outside the main picture, and nothing touches', () => {
    expect(Math.min(...far)).toBeGreaterThan(MAIN.radius);
    for (let i = 0; i < ids.length; i += 1)
      for (let other = i + 1; other < ids.length; other += 1)
        expect(apart(places, i, other)).toBeGreaterThan(0);
  });

  it('stay close around it', () => {
    expect(Math.max(...far)).toBeLessThan(2.5 * MAIN.radius);
  });

  it('stay where they stood when another one comes', () => {
    const stood = new Map(ids.map((id, i) => [id, [places.x[i] ?? 0, places.y[i] ?? 0] as const] as const));
    const again = packed([{ name: 'new', count: 9, radius: 3 }, ...stated], MAIN, stood);
    for (const [i, id] of ids.entries()) {
      const now = again.ids.indexOf(id);
      expect(again.places.x[now]).toBeCloseTo(places.x[i] ?? Number.NaN);
      expect(again.places.y[now]).toBeCloseTo(places.y[i] ?? Number.NaN);
    }
  });
});

it('the largest actor of a component stands in its middle', () => {
  const places = placesAt(...[1, 1, 1, 1, 3].map((radius) => ({ x: 0, y: 0, radius })));
  const before = placesAt(...[1, 2, 3, 4, 5].map(() => ({ x: Number.NaN, y: Number.NaN })));
  pack([Uint32Array.of(0, 1, 2, 3, 4)], places, MAIN, { ids: ['a', 'b', 'c', 'd', 'e'], before });
  const distances = [0, 1, 2, 3].map((small) => apart(places, small, 4));
  expect(Math.min(...distances)).toBeGreaterThan(0);
  expect(Math.max(...distances)).toBeCloseTo(Math.min(...distances));
});

it('without a main picture the first one stands in the middle', () => {
  const { places } = packed([{ name: 'only', count: 1, radius: 1 }], { centre: { x: 0, y: 0 }, radius: 0 });
  expect([places.x[0], places.y[0]]).toEqual([0, 0]);
});
