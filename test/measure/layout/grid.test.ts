import { expect, it } from 'vitest';
import { createGrid } from '../../../src/measure/layout/grid.ts';

/** What a grid with cells of this size finds near a point. */
function near(cell: number, points: readonly (readonly [number, number])[], x: number, y: number) {
  const grid = createGrid<string>(cell);
  for (const [px, py] of points) grid.add(`${px} ${py}`, px, py);
  const found: string[] = [];
  grid.near(x, y, (item) => found.push(item));
  return found.sort();
}

it('finds everything that is nearer than a cell, across zero and on every side', () => {
  const around = [-9, 0, 9].flatMap((x) => [-9, 0, 9].map((y) => [x, y] as const));
  expect(near(10, around, 0.5, 0.5)).toHaveLength(9);
});

it('finds nothing two cells away', () => {
  const far = [
    [25, 0],
    [0, -25],
    [-25, 25],
  ] as const;
  expect(near(10, far, 0, 0)).toEqual([]);
});

it('keeps columns and rows apart, far from the middle too', () => {
  const places = [
    [30_000, 10],
    [10, 30_000],
    [-30_000, -10],
  ] as const;
  expect(near(1, places, 30_000, 10)).toEqual(['30000 10']);
  expect(near(1, places, -30_000, -10)).toEqual(['-30000 -10']);
});

it('finds all that stand on one spot', () => {
  const grid = createGrid<number>(2);
  for (const i of [1, 2, 3]) grid.add(i, 1, 1);
  const found: number[] = [];
  grid.near(1, 1, (item) => found.push(item));
  expect(found).toEqual([1, 2, 3]);
});
