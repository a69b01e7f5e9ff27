import { expect, it } from 'vitest';
import { partMarks } from '../../src/map/apart.ts';
import { marksIn, touching, worldOf } from './world.ts';

it('parts marks until none touches another, also those on one spot', () => {
  const marks = marksIn(worldOf(), (at) => ({ x: 500 + 3 * (at % 6), y: 350 + 3 * Math.floor(at / 7) }));
  expect(touching(marks)).toBeGreaterThan(100);
  partMarks(
    marks,
    (mark, dx, dy) => {
      mark.x += dx;
      mark.y += dy;
    },
    400,
  );
  expect(touching(marks)).toBe(0);
});
