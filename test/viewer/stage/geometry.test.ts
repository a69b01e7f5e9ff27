import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOccupancy,
  distance,
  distanceToSegment,
  inside,
  overlaps,
} from '../../../src/viewer/stage/geometry.ts';

const coordinate = fc.integer({ min: -100, max: 100 });
const point = fc.record({ x: coordinate, y: coordinate });
const length = fc.integer({ min: 1, max: 99 });
const rect = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const box = (x: number, y: number, width = 10, height = 10) => ({ x, y, width, height });

describe('overlaps', () => {
  it('holds where rectangles share more than an edge', () => {
    expect(overlaps(box(0, 0), box(9, 9))).toBe(true);
    expect(overlaps(box(0, 0), box(10, 0))).toBe(false);
    expect(overlaps(box(0, 0), box(0, 10))).toBe(false);
  });

  it('does not depend on which comes first', () => {
    fc.assert(fc.property(rect, rect, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });
});

describe('inside', () => {
  it('holds up to the edges', () => {
    expect(inside(box(0, 0), box(0, 0))).toBe(true);
    expect(inside(box(1, 0), box(0, 0))).toBe(false);
    expect(inside(box(0, 0, 10, 11), box(0, 0))).toBe(false);
    expect(inside(box(-1, 5, 3, 3), box(0, 0))).toBe(false);
  });
});

describe('distanceToSegment', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
  ];

  it('goes straight down to the line, and to an end beyond it', () => {
    expect(distanceToSegment({ x: 4, y: -7 }, a, b)).toBe(7);
    expect(distanceToSegment({ x: -3, y: 4 }, a, b)).toBe(5);
    expect(distanceToSegment({ x: 12, y: 4 }, a, b)).toBe(5);
  });

  it('is that to the point where the line has no length', () => {
    expect(distanceToSegment({ x: 3, y: 4 }, a, a)).toBe(5);
  });

  it('is never longer than the way to an end', () => {
    fc.assert(
      fc.property(point, point, point, (from, one, other) => {
        const nearest = Math.min(distance(from, one), distance(from, other));
        expect(distanceToSegment(from, one, other)).toBeLessThanOrEqual(nearest);
      }),
    );
  });
});

describe('createOccupancy', () => {
  it('agrees with comparing all pairs', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 12 }), rect, (taken, wanted) => {
        const occupancy = createOccupancy();
        for (const one of taken) occupancy.add(one);
        expect(occupancy.hits(wanted)).toBe(taken.some((one) => overlaps(one, wanted)));
      }),
    );
  });
});
