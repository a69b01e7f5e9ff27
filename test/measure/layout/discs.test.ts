import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDiscs } from '../../../src/measure/layout/discs.ts';

const disc = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  radius: fc.integer({ min: 1, max: 90 }),
});

it('finds whether a disc touches another one, of whatever size', () => {
  fc.assert(
    fc.property(fc.array(disc), disc, fc.constantFrom(1, 7, 60, 1000), (there, one, cell) => {
      const discs = createDiscs(cell);
      for (const { x, y, radius } of there) discs.add(x, y, radius);
      const touched = there.some(
        ({ x, y, radius }) => Math.hypot(x - one.x, y - one.y) < radius + one.radius,
      );
      expect(discs.touches(one.x, one.y, one.radius)).toBe(touched);
    }),
  );
});
