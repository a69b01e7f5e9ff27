import { expect, it } from 'vitest';
import { drawMap } from '../../src/map/draw.ts';
import { scaledTo } from '../../src/map/scaled.ts';
import { worldOf } from './world.ts';

const map = drawMap(worldOf());

it('stretches a map onto a stage of nearly the same shape', () => {
  const wider = scaledTo(map, { width: 1100, height: 700 });
  expect(wider?.places[0]?.x).toBeCloseTo(1.1 * (map.places[0]?.x ?? 0));
  expect(wider?.places[0]?.y).toBe(map.places[0]?.y);
  expect(wider?.areas[0]?.title?.x).toBeCloseTo(1.1 * (map.areas[0]?.title?.x ?? 0));
  expect(wider?.areas[0]?.rings[0]?.[0]?.x).toBeCloseTo(1.1 * (map.areas[0]?.rings[0]?.[0]?.x ?? 0));
});

it('needs another map for another shape or much less room', () => {
  expect(scaledTo(map, { width: 390, height: 640 })).toBeNull();
  expect(scaledTo(map, { width: 700, height: 490 })).toBeNull();
});
