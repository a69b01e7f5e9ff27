import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Community } from '../../../src/viewer/model/graph.ts';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import { communityHulls, contains, convexHull, sharedPart, trim } from '../../../src/viewer/stage/hulls.ts';
import { PALETTES } from '../../../src/viewer/stage/palette.ts';

const coordinate = fc.integer({ min: -100, max: 100 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 40 });
const square = (x: number): Point[] =>
  convexHull([
    { x, y: 0 },
    { x: x + 2, y: 0 },
    { x: x + 2, y: 2 },
    { x, y: 2 },
  ]);

describe('convexHull', () => {
  it('holds all its points', () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = convexHull(given);
        for (const point of given) expect(contains(hull, point)).toBe(true);
      }),
    );
  });

  it('has corners only where it turns', () => {
    const given = [...square(0), { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 2, y: 1 }];
    expect(convexHull(given)).toHaveLength(4);
  });

  it('of one or two points is these points', () => {
    expect(convexHull([{ x: 3, y: 4 }])).toEqual([{ x: 3, y: 4 }]);
  });
});

describe('contains', () => {
  it('tells inside and edge from outside', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 0, y: 4 },
    ]);
    expect(contains(hull, { x: 1, y: 1 })).toBe(true);
    expect(contains(hull, { x: 2, y: 2 })).toBe(true);
    expect(contains(hull, { x: 3, y: 3 })).toBe(false);
  });
});

describe('trim', () => {
  it('leaves out the far fifth', () => {
    const given = [...Array.from({ length: 9 }, (_, at) => ({ x: at % 3, y: at })), { x: 900, y: 900 }];
    expect(trim(given)).not.toContainEqual({ x: 900, y: 900 });
    expect(trim(given)).toHaveLength(8);
  });
});

describe('sharedPart', () => {
  it('is the covered part of the smaller outline', () => {
    expect(sharedPart(square(0), square(0))).toBeCloseTo(1);
    expect(sharedPart(square(0), square(1))).toBeCloseTo(0.5);
    expect(sharedPart(square(0), square(5))).toBe(0);
  });

  it('is none of an outline without area', () => {
    expect(sharedPart(square(0), [{ x: 1, y: 1 }])).toBe(0);
  });
});

describe('communityHulls', () => {
  const community = (id: number): Community => ({ id, label: `group ${id}`, size: 0, colour: id });
  const two = [community(0), community(1)];
  /** `count` members of a community in a ring around a point. */
  const around = (x: number, y: number, of: number, count = 10, radius = 5) =>
    Array.from({ length: count }, (_, i) => ({
      x: x + radius * Math.cos((2 * Math.PI * i) / count),
      y: y + radius * Math.sin((2 * Math.PI * i) / count),
      actor: { community: of },
    }));
  const hulled = (...nodes: readonly ReturnType<typeof around>[]) =>
    communityHulls(nodes.flat(), two, PALETTES.light).map((hull) => hull.community);

  it('encloses communities that stand apart, each in its colour and with its name', () => {
    const hulls = communityHulls([...around(0, 0, 0), ...around(50, 50, 1)], two, PALETTES.light);
    expect(hulls.map(({ label, color }) => [label, color])).toEqual([
      ['group 0', PALETTES.light.groups[0]],
      ['group 1', PALETTES.light.groups[1]],
    ]);
  });

  it('leaves out a community of three', () => {
    expect(hulled(around(0, 0, 0, 3), around(50, 50, 1))).toEqual([1]);
  });

  it('leaves out the smaller of two that lie on top of each other', () => {
    expect(hulled(around(0, 0, 0, 12), around(1, 1, 1, 11), around(90, 90, 2))).toEqual([0]);
  });

  it('leaves out one that holds mostly others', () => {
    expect(hulled(around(0, 0, 0, 4), around(0, 0, 2, 5, 1), around(50, 50, 1))).not.toContain(0);
  });

  it('leaves out one that covers most of the picture', () => {
    expect(hulled(around(0, 0, 0))).toEqual([]);
  });

  it('draws none in a crowded picture', () => {
    expect(hulled(around(0, 0, 0, 300), around(50, 50, 1, 301))).toEqual([]);
  });
});
