import { expect, it } from 'vitest';
import { seeAreas } from '../../../src/viewer/stage/area.ts';
import { overlaps } from '../../../src/viewer/stage/geometry.ts';
import { lensOf, scene } from './frames.ts';

const measure = (text: string) => text.length / 2;

it('areas lie on the screen where the camera sees their corners', () => {
  const lens = lensOf(1280, 800, 2);
  const [seen, area] = [seeAreas(scene, lens, measure)[0], scene.areas[0]];
  const corner = area?.rings[0]?.[0] ?? { x: 0, y: 0 };
  const there = lens.project({ x: corner.x, y: scene.height - corner.y });
  expect(seen?.rings[0]?.[0]?.x).toBeCloseTo(there.x);
  expect(seen?.rings[0]?.[0]?.y).toBeCloseTo(there.y);
});

it('contain the marks of their members, and hardly another', () => {
  const lens = lensOf(1280, 800);
  const areas = seeAreas(scene, lens, measure);
  const homes = scene.nodes.map((node) => {
    const { x, y } = lens.project(node);
    return areas.filter((area) => area.contains(x, y)).map(({ id }) => id);
  });
  const right = scene.nodes.filter(({ area }, at) => homes[at]?.length === 1 && homes[at]?.[0] === area);
  expect(right.length).toBeGreaterThan(0.9 * scene.nodes.length);
  expect(homes.filter(({ length }) => length > 1)).toEqual([]);
});

it('have their names only where those are whole in sight', () => {
  const named = (zoom: number) =>
    seeAreas(scene, lensOf(1280, 800, zoom), measure).filter(({ name }) => name).length;
  expect(named(1)).toBe(scene.areas.filter(({ title }) => title).length);
  expect(named(6)).toBeLessThan(named(1));
});

it('have no name where it would lie on another, or under what covers the picture', () => {
  const far = seeAreas(scene, lensOf(1280, 800, 0.3), (text) => text.length);
  const boxes = far.flatMap(({ name }) => name?.box ?? []);
  expect(boxes.length).toBeLessThan(scene.areas.length);
  const touching = boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)));
  expect(touching).toEqual([]);
  const covered = [{ x: 0, y: 0, width: 1280, height: 800 }];
  const hidden = seeAreas(scene, { ...lensOf(1280, 800), covered }, measure);
  expect(hidden.filter(({ name }) => name)).toEqual([]);
});
