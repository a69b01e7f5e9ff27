// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import type { Painter } from '../../../src/viewer/stage/painter.ts';
import type { Renderer } from '../../../src/viewer/stage/renderer.ts';
import { steering } from '../../../src/viewer/stage/steering.ts';
import { type CameraView, DEFAULT_CAMERA } from '../../../src/viewer/view.ts';
import { lensOf, scene } from './frames.ts';

let camera: CameraView;
const moveCamera = vi.fn();
const renderer: Renderer = {
  lens: () => lensOf(1280, 800),
  update: () => {},
  camera: () => camera,
  moveCamera,
  aim: (point: Point, place: Point, ratio: number) => ({ ...DEFAULT_CAMERA, point, place, ratio }),
  locate: (point: Point) => point,
  isMoving: () => false,
  resize: () => {},
  kill: () => {},
};
const painter: Pick<Painter, 'scene'> = { scene: () => scene };
let free = { width: 900, height: 600 };
const steer = steering(renderer, painter, () => free);
const [strongest] = scene.nodes;
const key = strongest?.actor.key ?? '';

const preferStill = (still: boolean) =>
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: still } as MediaQueryList);

beforeEach(() => {
  vi.clearAllMocks();
  preferStill(false);
  camera = DEFAULT_CAMERA;
  free = { width: 900, height: 600 };
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Where it was sent last, and how long that takes. */
const journey = () => moveCamera.mock.lastCall ?? [];

it('flies to an actor in the middle of what panels leave free, and comes closer', () => {
  steer.flyTo(key, true);
  const [to, duration] = journey();
  expect(to).toMatchObject({ point: strongest, place: { x: 450, y: 300 } });
  expect(to.ratio).toBeLessThanOrEqual(1);
  expect(duration).toBeGreaterThan(0);
});

it('keeps its distance if wished, and where it is close already', () => {
  steer.flyTo(key, false);
  expect(journey()[0].ratio).toBe(1);
  camera = { ...DEFAULT_CAMERA, ratio: 0.1 };
  steer.flyTo(key, true);
  expect(journey()[0].ratio).toBe(0.1);
});

it('stays where it is for an actor that is not drawn', () => {
  steer.flyTo('e:nobody', true);
  expect(moveCamera).not.toHaveBeenCalled();
});

it('zooms by a factor, and shows everything where panels leave room', () => {
  camera = { ...DEFAULT_CAMERA, ratio: 0.6 };
  steer.zoom(2);
  expect(journey()[0]).toEqual({ ratio: 0.3 });
  steer.fit();
  const middle = { x: scene.width / 2, y: scene.height / 2 };
  expect(journey()[0]).toMatchObject({ point: middle, place: { x: 450, y: 300 } });
  expect(journey()[0].ratio).toBeCloseTo(1280 / 800);
  free = { width: 1280, height: 800 };
  steer.fit();
  expect(journey()[0]).toEqual(DEFAULT_CAMERA);
});

it('jumps for readers who asked for less motion', () => {
  preferStill(true);
  steer.setCamera({ x: 0, y: 0, ratio: 2 });
  expect(journey()).toEqual([{ x: 0, y: 0, ratio: 2 }, 0]);
});

it('brings an area into sight as large as it can be', () => {
  const [area] = scene.areas;
  steer.showArea(area?.id ?? -1);
  const xs = (area?.rings.flat() ?? []).map(({ x }) => x);
  const [{ point, place, ratio }] = journey();
  expect(place).toEqual({ x: 450, y: 300 });
  expect(point.x).toBeCloseTo((Math.min(...xs) + Math.max(...xs)) / 2);
  expect(ratio).toBeLessThan(1);
});

it('stays where it is for an area that is not there', () => {
  steer.showArea(-1);
  expect(moveCamera).not.toHaveBeenCalled();
});

it('shows several actors in the free area, no closer than can be read, and nothing for none', () => {
  steer.showActors([key]);
  expect(journey()[0]).toMatchObject({ place: { x: 450, y: 300 }, ratio: 0.45 });
  const last = scene.nodes.at(-1);
  steer.showActors([key, last?.actor.key ?? '']);
  expect(journey()[0].point).toEqual({
    x: ((strongest?.x ?? 0) + (last?.x ?? 0)) / 2,
    y: ((strongest?.y ?? 0) + (last?.y ?? 0)) / 2,
  });
  expect(journey()[0].ratio).toBeLessThanOrEqual(2);
  moveCamera.mockClear();
  steer.showActors(['e:nobody']);
  expect(moveCamera).not.toHaveBeenCalled();
});
