import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { focusOnActor } from '../../../src/viewer/stage/focus.ts';
import type { Point } from '../../../src/viewer/stage/geometry.ts';
import type { Lens } from '../../../src/viewer/stage/lens.ts';
import { createPainter, type Painter } from '../../../src/viewer/stage/painter.ts';
import { PALETTES } from '../../../src/viewer/stage/palette.ts';
import { createFakeBrush, type FakeBrush } from './brush.ts';
import { lensOf, model, scene, visible } from './frames.ts';

const dark = { ...scene, palette: PALETTES.dark };
const focus = focusOnActor(model, visible, DEFAULT_FILTERS, model.actors[0] as Actor);
/** A camera that has moved by some pixels. */
const lensAt = (moved: number): Lens => {
  const lens = lensOf(800, 500, 0.9);
  const project = (point: Point) => ({ x: lens.project(point).x + moved, y: lens.project(point).y });
  return { ...lens, project };
};

let below: FakeBrush;
let above: FakeBrush;
let moved = 0;
let painter: Painter;
const canvases = { below: {} as HTMLCanvasElement, above: {} as HTMLCanvasElement };

vi.stubGlobal('window', { devicePixelRatio: 2 });
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  [below, above] = [createFakeBrush(), createFakeBrush()];
  moved = 0;
  painter = createPainter(
    { canvas: canvases.below, brush: below.brush },
    { canvas: canvases.above, brush: above.brush },
    scene,
    () => lensAt(moved),
  );
});

describe('a painter', () => {
  it('draws areas below and labels above, on canvases as sharp as the screen', () => {
    const { labels, areas } = painter.draw();
    expect(below.of('fill')).toHaveLength(areas.length);
    expect(above.of('fillText')).toHaveLength(labels.length);
    for (const { width, height } of Object.values(canvases)) expect([width, height]).toEqual([1600, 1000]);
    expect(above.of('setTransform')[0]?.given).toEqual([2, 0, 0, 2, 0, 0]);
  });

  it('gives the frame that was drawn last, and draws the first when asked', () => {
    const frame = painter.frame();
    expect(above.of('fillText').length).toBeGreaterThan(0);
    moved = 100;
    expect(painter.frame()).toBe(frame);
    expect(painter.draw()).not.toBe(frame);
  });

  it('shows another scene with the next frame', () => {
    painter.setScene(dark);
    expect(painter.scene()).toBe(dark);
    expect(painter.draw().scene).toBe(dark);
  });

  it('shows at once what is looked at', () => {
    painter.setFocus(focus);
    expect(painter.frame().focus).toBe(focus);
    expect(above.of('stroke').length).toBeGreaterThan(0);
  });

  it('works out nothing anew but what stands out', () => {
    const before = painter.draw();
    const grounds = below.strokes.length;
    painter.setFocus(focus);
    expect(painter.frame().seen).toBe(before.seen);
    expect(below.strokes).toHaveLength(grounds);
    painter.setFocus(null);
    expect(painter.frame()).toBe(before);
  });

  it('draws all where another scene waits for its first frame', () => {
    painter.draw();
    painter.setScene(dark);
    painter.setFocus(focus);
    expect(painter.frame().scene).toBe(dark);
  });

  it('composes a frame of the moment without drawing it', () => {
    const drawn = painter.draw();
    const strokes = above.strokes.length;
    moved = 100;
    const frame = painter.compose();
    const [key = ''] = drawn.seen.keys();
    expect(frame.seen.get(key)?.x).toBe((drawn.seen.get(key)?.x ?? 0) + 100);
    expect(above.strokes).toHaveLength(strokes);
    expect(painter.frame()).toBe(drawn);
  });

  it('leaves labels at the side where they stood, when the camera moves a little', () => {
    const before = painter.draw().anchors;
    moved += 1;
    const kept = [...painter.draw().anchors].filter(([key, anchor]) => before.get(key) === anchor);
    expect(kept.length).toBeGreaterThan(before.size * 0.8);
  });
});
