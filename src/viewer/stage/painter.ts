/** Draws frames on the canvases below and above Sigma's picture, from the scene and the focus of the moment. */
import type { Layer } from './canvas.ts';
import type { Focus } from './focus.ts';
import { focusFrame } from './focus-frame.ts';
import { composeFrame, type Frame } from './frame.ts';
import { paintAbove, paintBelow } from './layers.ts';
import type { Lens } from './lens.ts';
import { textWidth } from './paint.ts';
import type { Scene } from './scene.ts';

/** Holds scene and focus, and paints them when asked. */
export interface Painter {
  readonly scene: () => Scene;
  /** Takes another scene, which the next frame shows. */
  readonly setScene: (scene: Scene) => void;
  readonly setFocus: (focus: Focus | null) => void;
  readonly draw: () => Frame;
  /** The frame that was drawn last. */
  readonly frame: () => Frame;
  /** A frame of this moment that is not drawn. */
  readonly compose: () => Frame;
}

/** A painter on two canvases; `lens` tells how the camera sees the scene. */
export function createPainter(below: Layer, above: Layer, first: Scene, lens: () => Lens): Painter {
  let scene = first;
  let focus: Focus | null = null;
  /** Of the last frame: without its focus, and as it was drawn. */
  let calm: Frame | null = null;
  let drawn: Frame | null = null;
  const measure = (text: string, bold: boolean) => textWidth(above.brush, text, bold);
  const see = () => composeFrame({ scene, lens: lens(), kept: drawn?.anchors ?? new Map(), measure });
  const paintFocus = (ground: Frame): Frame => {
    const frame = focusFrame(ground, focus, measure);
    paintAbove(cleared(above, frame.lens), frame);
    return frame;
  };
  const draw = () => {
    calm = see();
    paintBelow(cleared(below, calm.lens), calm);
    drawn = paintFocus(calm);
    return drawn;
  };
  return {
    scene: () => scene,
    setScene(next) {
      scene = next;
    },
    setFocus(next) {
      focus = next;
      if (calm?.scene === scene) drawn = paintFocus(calm);
      else draw();
    },
    draw,
    frame: () => drawn ?? draw(),
    compose: () => focusFrame(see(), focus, measure),
  };
}

/** The brush of an empty canvas as large as the stage. */
function cleared({ canvas, brush }: Layer, { width, height }: Lens): CanvasRenderingContext2D {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  return brush;
}
