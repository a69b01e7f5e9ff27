import { expect, it } from 'vitest';
import { centre, extent } from '../../../src/measure/layout/place.ts';

it('the centre is the mean of the points, the origin without any', () => {
  const points = [
    { x: 0, y: 4 },
    { x: 6, y: -1 },
  ];
  expect(centre(points)).toEqual({ x: 3, y: 1.5 });
  expect(centre([{ x: 3, y: 4 }])).toEqual({ x: 3, y: 4 });
  expect(centre([])).toEqual({ x: 0, y: 0 });
});

it('the extent reaches to the farthest rim, not to the farthest middle', () => {
  const places = [
    { node: 'far', radius: 0, x: 6, y: 0 },
    { node: 'large', radius: 5, x: 1, y: 5 },
  ];
  expect(extent(places, { x: 1, y: 0 })).toBe(10);
  expect(extent(places, { x: 1, y: 5 })).toBeCloseTo(Math.sqrt(50));
  expect(extent([], { x: 1, y: 0 })).toBe(0);
});
