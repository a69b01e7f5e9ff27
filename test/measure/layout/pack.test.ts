import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/measure/layout/pack.ts';
import type { Place } from '../../../src/measure/layout/place.ts';
import type { Point } from '../../../src/measure/measure.ts';

const component = (name: string, count: number, radius = 1): Place[] =>
  Array.from({ length: count }, (_, i) => ({ node: `${name}${i}`, radius, x: 0, y: 0 }));

const MAIN = { centre: { x: 100, y: 0 }, radius: 50 };
const apart = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
const placesOf = (places: readonly Place[]) =>
  new Map<string, Point>(places.map((place) => [place.node, place]));

describe('small components', () => {
  const components = Array.from({ length: 30 }, (_, i) => component(`c${i}-`, 1 + (i % 5), 1 + (i % 3)));
  pack(components, MAIN, new Map());
  const all = components.flat();

  it('stand outside the main picture, and nothing touches', () => {
    for (const place of all)
      expect(Math.hypot(place.x - MAIN.centre.x, place.y - MAIN.centre.y)).toBeGreaterThan(MAIN.radius);
    for (const [i, place] of all.entries())
      for (const other of all.slice(i + 1)) expect(apart(place, other)).toBeGreaterThan(0);
  });

  it('stay close around it', () => {
    const far = all.map(({ x, y }) => Math.hypot(x - MAIN.centre.x, y - MAIN.centre.y));
    expect(Math.max(...far)).toBeLessThan(2.5 * MAIN.radius);
  });

  it('stay where they stood when another one comes', () => {
    const again = components.map((places) => places.map((place) => ({ ...place, x: 0, y: 0 })));
    pack([component('new', 9, 3), ...again], MAIN, placesOf(all));
    again.flat().forEach((place, i) => {
      expect(place.x).toBeCloseTo(all[i]?.x ?? Number.NaN);
      expect(place.y).toBeCloseTo(all[i]?.y ?? Number.NaN);
    });
  });
});

it('the largest actor of a component stands in its middle', () => {
  const places = [...component('small', 4), ...component('large', 1, 3)];
  pack([places], MAIN, new Map());
  const large = places.at(-1) as Place;
  const distances = places.slice(0, -1).map((place) => apart(place, large));
  expect(Math.min(...distances)).toBeGreaterThan(0);
  expect(Math.max(...distances)).toBeCloseTo(Math.min(...distances));
});

it('without a main picture the first one stands in the middle', () => {
  const places = component('only', 1);
  pack([places], { centre: { x: 0, y: 0 }, radius: 0 }, new Map());
  expect(places).toMatchObject([{ x: 0, y: 0 }]);
});
