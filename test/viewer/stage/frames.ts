/** The fixture as a scene and as frames of it. */
import { drawMap } from '../../../src/map/draw.ts';
import { inputOf } from '../../../src/map/shown.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Focus } from '../../../src/viewer/stage/focus.ts';
import { focusFrame } from '../../../src/viewer/stage/focus-frame.ts';
import { composeFrame, type Frame, type FrameInput } from '../../../src/viewer/stage/frame.ts';
import type { Lens } from '../../../src/viewer/stage/lens.ts';
import { PALETTES } from '../../../src/viewer/stage/palette.ts';
import { buildScene } from '../../../src/viewer/stage/scene.ts';
import { fixtureModel } from '../model.ts';

export const model = fixtureModel();
export const visible = applyFilters(model, DEFAULT_FILTERS);
export const map = drawMap({ ...inputOf(visible), stage: { width: 1280, height: 800 } });
export const scene = buildScene(map, visible, PALETTES.light);

/** A camera that shows the middle of the map in the middle of the screen, and all of it `zoom` times as large. */
export function lensOf(width: number, height: number, zoom = 1): Lens {
  return {
    width,
    height,
    project: ({ x, y }) => ({ x: width / 2 + zoom * (x - 640), y: height / 2 - zoom * (y - 400) }),
    scale: (size) => size,
  };
}

const measure = (text: string) => text.length / 2;

/** A frame of the scene on a large screen, unless something else is wished. */
export function compose({
  focus = null,
  ...more
}: Partial<FrameInput> & { readonly focus?: Focus | null } = {}): Frame {
  const calm = composeFrame({ scene, lens: lensOf(1280, 800), kept: new Map(), measure, ...more });
  return focusFrame(calm, focus, measure);
}
