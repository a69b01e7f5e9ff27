// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { focusOnActor } from '../../../src/viewer/stage/focus.ts';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import { createRenderer, type RendererEvents } from '../../../src/viewer/stage/renderer.ts';
import type { Scene } from '../../../src/viewer/stage/scene.ts';
import { createStage, type Stage } from '../../../src/viewer/stage/stage.ts';
import { type CameraView, DEFAULT_CAMERA, NOTHING } from '../../../src/viewer/view.ts';
import { createFakeBrush } from './brush.ts';
import { lensOf, model, scene, visible } from './frames.ts';

vi.mock('../../../src/viewer/stage/renderer.ts', () => ({ createRenderer: vi.fn() }));

let camera: CameraView;
let moving: boolean;
let happening: RendererEvents;
const renderer = {
  lens: () => lensOf(1280, 800),
  update: vi.fn(),
  camera: () => camera,
  moveCamera: vi.fn(),
  aim: (point: Point, place: Point, ratio: number) => ({ point, place, ratio }) as unknown as CameraView,
  locate: (point: Point) => ({ x: point.x, y: 800 - point.y }),
  isMoving: () => moving,
  resize: vi.fn(),
  kill: vi.fn(),
};
const events = {
  onHover: vi.fn(),
  onPick: vi.fn(),
  onLasso: vi.fn(),
  isDrawing: () => false,
  onCamera: vi.fn(),
  onPin: vi.fn(),
  freeArea: () => ({ width: 900, height: 600 }),
  covered: () => [],
};
const moved: Scene = { ...scene };
const [strongest] = scene.nodes;
const key = strongest?.actor.key ?? '';

let host: HTMLElement;
let stage: Stage;

const preferStill = (still: boolean) =>
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: still } as MediaQueryList);
/** Where the strongest actor is drawn. */
const spot = () => stage.frame().seen.get(key) ?? { x: -1, y: -1 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(createRenderer).mockImplementation((_, __, ___, given) => {
    happening = given;
    return renderer;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(createFakeBrush().brush as never);
  preferStill(false);
  [camera, moving] = [DEFAULT_CAMERA, false];
  host = document.createElement('div');
  stage = createStage(host, scene, DEFAULT_CAMERA, events);
});
afterEach(() => {
  stage.kill();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the stage', () => {
  it('lies between two canvases that are drawn with every frame', () => {
    expect([...host.children].map(({ className }) => className)).toEqual([
      'layer below',
      'sigma',
      'layer above',
    ]);
    happening.onFrame();
    expect(stage.frame().scene).toBe(scene);
  });

  it('is empty in the end', () => {
    stage.kill();
    expect(host.children).toHaveLength(0);
    expect(renderer.kill).toHaveBeenCalledTimes(1);
  });

  it('draws what is looked at', () => {
    const focus = focusOnActor(model, visible, DEFAULT_FILTERS, model.actors[0] as Actor);
    stage.focus(focus);
    expect(stage.frame().focus).toBe(focus);
  });
});

describe('the pointer', () => {
  const rest = ({ x, y }: Point) => {
    host.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }));
    vi.advanceTimersByTime(1000);
  };
  const drag = (type: string, { x, y }: Point) => {
    const how = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
    (type === 'pointerup' ? window : host).dispatchEvent(new PointerEvent(type, how));
  };

  it('rests on the actor that is drawn there', () => {
    rest(spot());
    expect(events.onHover).toHaveBeenLastCalledWith({ is: 'actor', key });
  });

  it('finds nothing while the picture moves', () => {
    moving = true;
    rest(spot());
    expect(events.onHover).not.toHaveBeenCalled();
  });

  it('drags an actor to a place, and that is no click', () => {
    const from = spot();
    drag('pointerdown', from);
    drag('pointermove', { x: from.x + 64, y: from.y });
    drag('pointerup', { x: from.x + 128, y: from.y });
    happening.onClick(from, false);
    expect(events.onPin.mock.calls.map(([dragged, , done]) => [dragged, done])).toEqual([
      [key, false],
      [key, true],
    ]);
    const [, place] = events.onPin.mock.lastCall ?? [];
    expect(place.x).toBeCloseTo((from.x + 128) / 1280);
    expect(place.y).toBeCloseTo(from.y / 800);
    expect(events.onPick).not.toHaveBeenCalled();
  });

  it('a click on the name of an area brings the area into sight', () => {
    const { name } = stage.frame().areas.find((area) => area.name) ?? {};
    const { x = 0, y = 0, width = 0, height = 0 } = name?.box ?? {};
    happening.onClick({ x: x + width / 2, y: y + height / 2 }, false);
    expect(events.onPick).not.toHaveBeenCalled();
    expect(renderer.moveCamera.mock.lastCall?.[0].ratio).toBeLessThan(1);
  });

  it('picks what it clicks on, and nothing where there is nothing', () => {
    happening.onClick(spot(), false);
    happening.onClick({ x: -500, y: -500 }, true);
    expect(events.onPick.mock.calls).toEqual([
      [{ is: 'actor', key }, false],
      [NOTHING, true],
    ]);
  });
});

describe('another scene', () => {
  const shown = () => renderer.update.mock.calls.map(([one]) => one as Scene);

  it('is shown at once', () => {
    stage.show(moved, false);
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toBe(moved);
    happening.onFrame();
    expect(stage.frame().scene).toBe(moved);
  });

  it('or the picture turns into it', () => {
    stage.show(moved, true);
    vi.advanceTimersByTime(5000);
    expect(shown().length).toBeGreaterThan(2);
    expect(shown().indexOf(moved)).toBe(shown().length - 1);
  });

  it('ends a turn that was under way', () => {
    const last: Scene = { ...scene };
    stage.show(moved, true);
    vi.advanceTimersByTime(100);
    stage.show(last, false);
    vi.advanceTimersByTime(5000);
    expect(shown().at(-1)).toBe(last);
    expect(shown()).not.toContain(moved);
  });

  it('is not drawn any more once the stage is gone', () => {
    stage.show(moved, true);
    stage.kill();
    const images = shown().length;
    vi.advanceTimersByTime(5000);
    expect(shown()).toHaveLength(images);
  });

  it('is not drawn again when it is the same', () => {
    stage.show(scene, true);
    expect(shown()).toEqual([]);
  });
});

it('the keyboard goes from actor to actor', () => {
  const first = stage.neighbour(null, 'right');
  expect(first).not.toBeNull();
  const next = stage.neighbour(first, 'right') ?? '';
  expect(stage.frame().seen.get(next)?.x).toBeGreaterThan(stage.frame().seen.get(first ?? '')?.x ?? 0);
});
