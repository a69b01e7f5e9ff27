import { expect, it } from 'vitest';
import { centre, extent, noPlaces, shift } from '../../../src/measure/layout/place.ts';
import { allOf, placesAt } from './places-at.ts';

it('the centre is the mean of the chosen points, the origin without any', () => {
  const places = placesAt({ x: 0, y: 4 }, { x: 99, y: 99 }, { x: 6, y: -1 });
  expect(centre(places, Uint32Array.of(0, 2))).toEqual({ x: 3, y: 1.5 });
  expect(centre(places, Uint32Array.of(1))).toEqual({ x: 99, y: 99 });
  expect(centre(places, new Uint32Array())).toEqual({ x: 0, y: 0 });
});

it('the extent reaches to the farthest rim, not to the farthest middle', () => {
  const places = placesAt({ x: 6, y: 0 }, { x: 1, y: 5, radius: 5 }, { x: 500, y: 0 });
  const both = Uint32Array.of(0, 1);
  expect(extent(places, both, { x: 1, y: 0 })).toBe(10);
  expect(extent(places, both, { x: 1, y: 5 })).toBeCloseTo(Math.sqrt(50));
  expect(extent(places, new Uint32Array(), { x: 1, y: 0 })).toBe(0);
});

it('points have no rim', () => {
  const { x, y } = placesAt({ x: 6, y: 0, radius: 90 });
  expect(extent({ x, y }, Uint32Array.of(0), { x: 1, y: 0 })).toBe(5);
});

it('only those move that are chosen', () => {
  const places = noPlaces(3);
  shift(places, Uint32Array.of(0, 2), { x: 1, y: -2 });
  expect(places).toEqual(placesAt({ x: 1, y: -2 }, { x: 0, y: 0 }, { x: 1, y: -2 }));
  expect(centre(places, allOf(places)).y).toBeCloseTo(-4 / 3);
});
