import { expect, it } from 'vitest';
import { controlOf, distanceToCurve, pointOn } from '../../../src/viewer/stage/curve.ts';

const [FROM, TO] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
];

it('bends aside by a share of its length, to the one or the other side', () => {
  expect(controlOf(FROM, TO, 0.1)).toEqual({ x: 50, y: -10 });
  expect(controlOf(FROM, TO, -0.1)).toEqual({ x: 50, y: 10 });
});

it('goes from end to end, half as far aside as its control point', () => {
  expect(pointOn(FROM, TO, 0.2, 0)).toEqual(FROM);
  expect(pointOn(FROM, TO, 0.2, 1)).toEqual(TO);
  expect(pointOn(FROM, TO, 0.2, 0.5)).toEqual({ x: 50, y: -10 });
});

it('is as far away as its nearest point', () => {
  expect(distanceToCurve({ x: 50, y: -10 }, FROM, TO, 0.2, 5)).toBeLessThan(0.5);
  expect(distanceToCurve({ x: 50, y: 0 }, FROM, TO, 0.2, 5)).toBeGreaterThan(8);
  expect(distanceToCurve({ x: 50, y: 300 }, FROM, TO, 0.2, 5)).toBeGreaterThan(5);
});
