import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Rect, type Wish } from '../../src/map/labels.ts';

const ROOM = { width: 600, height: 400, budget: 100, reserved: [] };
const wishAt = (key: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key,
  x,
  y,
  rank: 0,
  radius: 5,
  font: 12,
  width: 60,
  ...more,
});
const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const wishes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 2, max: 20 }),
    }),
    { maxLength: 80 },
  )
  .map((all) => all.map((one, rank) => wishAt(String(rank), one.x, one.y, { ...one, rank: 2 * rank })));

describe('placeLabels', () => {
  it('lets no label touch another or a reserved place, and none leave the stage', () => {
    const reserved = [{ x: 100, y: 100, width: 200, height: 30 }];
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(all, { ...ROOM, reserved }).map(({ box }) => box);
        for (const [at, box] of boxes.entries()) {
          expect([...boxes.slice(at + 1), ...reserved].filter((other) => overlap(box, other))).toEqual([]);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 400).toBe(
            true,
          );
        }
      }),
    );
  });

  it('serves the stronger first, as many as there is room for', () => {
    const all = [wishAt('weak', 100, 100, { rank: 90 }), wishAt('strong', 108, 100, { rank: 1 })];
    expect(placeLabels(all, { ...ROOM, budget: 1 }).map(({ key }) => key)).toEqual(['strong']);
  });

  it('names the first in spite of all marks, the others only where they cover none', () => {
    const crowd = Array.from({ length: 400 }, (_, i) =>
      wishAt(`c${i}`, 200 + (i % 20) * 10, 100 + Math.floor(i / 20) * 10, { rank: 100 + i, width: 300 }),
    );
    const all = (rank: number) =>
      placeLabels([...crowd, wishAt('me', 300, 200, { rank })], ROOM).map(({ key }) => key);
    expect(all(3)).toContain('me');
    expect(all(70)).not.toContain('me');
  });

  it('names the first rather a little off than on the mark of another of them', () => {
    const me = wishAt('me', 300, 200, { rank: 3, width: 80 });
    const reserved = [
      { x: 0, y: 0, width: 600, height: 180 },
      { x: 0, y: 220, width: 600, height: 180 },
      { x: 0, y: 180, width: 296, height: 40 },
    ];
    const large = wishAt('large', 312, 200, { rank: 1, radius: 4, width: 400 });
    const boxOf = (all: readonly Wish[]) =>
      placeLabels(all, { ...ROOM, reserved }).find(({ key }) => key === 'me')?.box;
    expect(boxOf([me])?.x).toBe(308);
    expect(boxOf([me, large])?.x).toBe(326);
    expect(boxOf([me, { ...large, x: 340 }])?.x).toBeLessThan(340);
  });

  it('a must is named beyond the budget', () => {
    const all = [wishAt('must', 100, 100, { rank: 80, must: true }), wishAt('may', 300, 300)];
    expect(placeLabels(all, { ...ROOM, budget: 0 }).map(({ key }) => key)).toEqual(['must']);
  });

  it('keeps the side of the last time', () => {
    const [label] = placeLabels([wishAt('me', 300, 200, { kept: 3 })], ROOM);
    expect(label?.anchor).toBe(3);
    expect(label?.box.y).toBeLessThan(190);
  });

  it('rather lies on no link of its own, and on its own ground', () => {
    const [free] = placeLabels([wishAt('me', 300, 200, { towards: [{ x: 500, y: 200 }] })], ROOM);
    expect(free?.box.x).toBeLessThan(300);
    const [home] = placeLabels([wishAt('me', 300, 200, { rank: 50, owns: (x) => x < 300 })], ROOM);
    expect(home?.box.x).toBeLessThan(240);
  });
});
