import { expect, it } from 'vitest';
import { by } from '../../src/base/order.ts';
import { drawMap } from '../../src/map/draw.ts';
import { readMap, storeMap } from '../../src/map/stored.ts';
import { worldOf } from './world.ts';

const map = drawMap(worldOf());

it('comes back as it was stored, outlines to the pixel', () => {
  const back = readMap(JSON.parse(JSON.stringify(storeMap(map))));
  expect(back?.stage).toEqual(map.stage);
  expect(back?.places).toEqual([...map.places].sort(by(({ key }) => key)));
  expect(back?.areas.map(({ title, hue }) => [title, hue])).toEqual(
    map.areas.map(({ title, hue }) => [title, hue]),
  );
  const corner = map.areas[0]?.rings[0]?.[3];
  expect(back?.areas[0]?.rings[0]?.[3]).toEqual({
    x: Math.round(corner?.x ?? 0),
    y: Math.round(corner?.y ?? 0),
  });
});

it('is stored alike in whatever order the places are', () => {
  const turned = { ...map, places: [...map.places].reverse() };
  expect(JSON.stringify(storeMap(turned))).toBe(JSON.stringify(storeMap(map)));
});

it('is nothing where there is none, or no stage', () => {
  expect(readMap({})).toBeNull();
  expect(readMap({ ...storeMap(map), stage: 'wide' })).toBeNull();
});
