import { describe, expect, it } from 'vitest';
import { haloRadius, isOnScreen, linksByKey, markOf, seeScene } from '../../../src/viewer/stage/sight.ts';
import { lensOf, scene } from './frames.ts';

const sight = seeScene(scene, lensOf(1280, 800), (text) => text.length / 2);

describe('seeScene', () => {
  it('puts marks where the camera sees them, as large as it does', () => {
    const near = seeScene(scene, { ...lensOf(1280, 800), scale: (size) => 2 * size }, () => 1);
    for (const { node, x, y, size } of near.seen.values()) {
      expect(x).toBeCloseTo(node.x);
      expect(y).toBeCloseTo(800 - node.y);
      expect(size).toBe(2 * node.size);
    }
    expect(near.areas).toHaveLength(scene.areas.length);
  });
});

describe('linksByKey', () => {
  it('finds each link, and is made once', () => {
    for (const link of scene.links) expect(linksByKey(scene.links).get(link.link.key)).toBe(link);
    expect(linksByKey(scene.links)).toBe(linksByKey(scene.links));
  });
});

describe('isOnScreen', () => {
  it('tells points within from those at the rim and beyond', () => {
    const lens = lensOf(100, 50);
    const at = (x: number, y: number) => isOnScreen({ x, y }, lens);
    expect([at(50, 25), at(0, 25), at(50, 50), at(101, 25)]).toEqual([true, false, false, false]);
  });
});

describe('haloRadius', () => {
  it('reaches beyond the corners of a square', () => {
    for (const one of sight.seen.values()) {
      const corner = one.node.kind === 'organization' ? Math.hypot(one.size, one.size) : one.size;
      expect(haloRadius(one)).toBeGreaterThan(corner);
    }
  });
});

describe('markOf', () => {
  it('is as large as the mark on the screen', () => {
    for (const [key, one] of sight.seen) expect(markOf(one)).toMatchObject({ key, radius: one.size });
  });
});
