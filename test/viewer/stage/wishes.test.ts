import { describe, expect, it } from 'vitest';
import type { SeenNode } from '../../../src/viewer/stage/sight.ts';
import { seeScene } from '../../../src/viewer/stage/sight.ts';
import { endsOf, labelsOf, reservedIn, wishing } from '../../../src/viewer/stage/wishes.ts';
import { lensOf, scene } from './frames.ts';

const measure = (text: string) => text.length / 2;
const covered = [{ x: 1200, y: 700, width: 40, height: 80 }];
const sight = seeScene(scene, { ...lensOf(1280, 800), covered }, measure);
const [one] = [...sight.seen.values()] as [SeenNode];
const { key } = one.node.actor;

describe('endsOf', () => {
  it('gives the other end of each link, at both of them', () => {
    const ends = endsOf(scene.links, sight.seen);
    for (const { source, target } of scene.links) {
      expect(ends.get(source)).toContain(sight.seen.get(target));
      expect(ends.get(target)).toContain(sight.seen.get(source));
    }
  });

  it('passes over links to whom nobody sees', () => {
    expect(endsOf([{ source: key, target: 'e:nobody' }], sight.seen).size).toBe(0);
  });
});

describe('wishing', () => {
  it('asks for a label as wide as its text, where it stood, away from the links', () => {
    const ends = endsOf(scene.links, sight.seen);
    const wish = wishing(sight, new Map([[key, 7]]), ends, measure)(one);
    expect(wish).toMatchObject({ key, kept: 7, radius: one.size, towards: ends.get(key) });
    expect(wish.width).toBeCloseTo((one.node.actor.label.length / 2) * one.node.font);
  });
});

describe('labelsOf', () => {
  it('gives those who found room their text, and passes over whom nobody sees', () => {
    const box = { x: 1, y: 2, width: 3, height: 4 };
    const placed = [key, 'e:nobody'].map((of) => ({ key: of, anchor: 0, box }));
    expect(labelsOf(placed, sight)).toMatchObject([{ key, text: one.node.actor.label, box }]);
  });
});

describe('reservedIn', () => {
  it('is the ground of names and of what lies over the picture', () => {
    const names = sight.areas.flatMap(({ name }) => name?.box ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(reservedIn(sight)).toEqual([...names, ...covered]);
  });
});
