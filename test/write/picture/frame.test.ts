import { expect, it } from 'vitest';
import { spotsOf } from '../../../src/write/picture/frame.ts';

const SHEET = { width: 200, height: 100, margin: 10 };
const node = (x: unknown, y: unknown, size?: number) => ({ key: `${x}`, attributes: { x, y, size } });

it('everything fits, nothing is stretched, up is up', () => {
  const spots = spotsOf([node(0, 0), node(4, 2)], SHEET);
  expect(spots.map(({ x, y }) => [x, y])).toEqual([
    [20, 90],
    [180, 10],
  ]);
});

it('the largest come first; sizes stay within reason', () => {
  const spots = spotsOf([node(0, 0, 1), node(1, 1, 900), node(2, 2, 9)], SHEET);
  expect(spots.map(({ radius }) => radius)).toEqual([22, 9, 2.5]);
});

it('who has no place is left out; one alone stands in the middle', () => {
  expect(spotsOf([node('x', 1), node(Number.NaN, 0), node(3, undefined)], SHEET)).toEqual([]);
  expect(spotsOf([node(7, 7)], SHEET)).toMatchObject([{ x: 100, y: 50 }]);
  expect(
    spotsOf([node(1e300, 1e300), node(-1e300, -1e300)], SHEET).every(({ x }) => x >= 0 && x <= 200),
  ).toBe(true);
});
