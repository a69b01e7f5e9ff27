/** The stage: Sigma's picture between two canvases, with focus, picking, camera and image export. */
import { duration } from '../motion.ts';
import { type CameraView, DEFAULT_CAMERA, type Selection } from '../view.ts';
import { createCanvas } from './canvas.ts';
import { createFlight } from './flight.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { lookAt, lookBeside } from './look.ts';
import { createPainter, type Painter } from './painter.ts';
import type { Direction } from './pick.ts';
import { pictureOf } from './picture.ts';
import { createPointer } from './pointer.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import type { Scene } from './scene.ts';

export interface StageEvents {
  /** The pointer rests on an actor or a link, or no longer does. */
  readonly onHover: (what: Selection) => void;
  readonly onPick: (what: Selection) => void;
  readonly onCamera: (camera: CameraView) => void;
  /** The part of the stage, in CSS pixels, that panels leave free. */
  readonly freeArea: () => { readonly width: number; readonly height: number };
}

export interface Stage {
  /** Shows a scene; known actors move to their new places when `animated`. */
  readonly show: (scene: Scene, animated: boolean) => void;
  readonly focus: (focus: Focus | null) => void;
  readonly frame: () => Frame;
  readonly isMoving: () => boolean;
  readonly camera: () => CameraView;
  readonly setCamera: (camera: CameraView) => void;
  /** Brings an actor to the middle of the free area; `closer` also zooms in. */
  readonly flyTo: (key: string, closer: boolean) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** The actor next to `key` in a direction; without `key` the one in the middle. */
  readonly neighbour: (key: string | null, direction: Direction) => string | null;
  readonly picture: () => Promise<Blob | null>;
  readonly kill: () => void;
}

const TRAVEL = 500;
const CLOSE = 0.45;

/** Builds the stage inside `host` and shows the first scene from where the camera starts. */
export function createStage(host: HTMLElement, first: Scene, start: CameraView, events: StageEvents): Stage {
  const below = createCanvas(host, 'below');
  const middle = host.appendChild(document.createElement('div'));
  middle.className = 'sigma';
  const above = createCanvas(host, 'above');

  const painter = createPainter(below, above, first, () => renderer.lens());
  const look = (point: Point) => lookAt(painter.frame(), point);
  const pointer = createPointer(host, (point) => (renderer.isMoving() ? null : look(point)), events.onHover);
  const renderer = createRenderer(middle, first, start, {
    onFrame: painter.draw,
    onCamera: events.onCamera,
    onClick: (point) => events.onPick(look(point)),
    onMove: pointer.move,
  });
  const show = (scene: Scene) => {
    painter.setScene(scene);
    renderer.update(scene);
  };
  const flight = createFlight(show);
  const observer = new ResizeObserver(renderer.resize);
  observer.observe(host);

  return {
    show(next, animated) {
      if (next === painter.scene()) return;
      flight.stop();
      if (animated) flight.start(painter.scene(), next);
      else show(next);
    },
    focus: painter.setFocus,
    frame: painter.frame,
    ...steering(renderer, painter, events.freeArea),
    neighbour: (key, direction) => lookBeside(painter.frame(), key, direction),
    picture: () => pictureOf(painter.compose()),
    kill() {
      observer.disconnect();
      flight.stop();
      pointer.kill();
      renderer.kill();
      host.replaceChildren();
    },
  };
}

type Steering = Pick<Stage, 'isMoving' | 'camera' | 'setCamera' | 'flyTo' | 'zoom' | 'fit'>;

/** What moves the camera. */
function steering(renderer: Renderer, painter: Painter, freeArea: StageEvents['freeArea']): Steering {
  const travel = (to: Partial<CameraView>, milliseconds = TRAVEL) =>
    renderer.moveCamera(to, duration(milliseconds));
  return {
    isMoving: renderer.isMoving,
    camera: renderer.camera,
    setCamera: (camera) => travel(camera),
    flyTo(key, closer) {
      const point = painter.scene().node.get(key);
      if (!point) return;
      const { width, height } = freeArea();
      const { ratio } = renderer.camera();
      travel(renderer.aim(point, { x: width / 2, y: height / 2 }, closer ? Math.min(ratio, CLOSE) : ratio));
    },
    zoom: (factor) => travel({ ratio: renderer.camera().ratio / factor }, TRAVEL / 3),
    fit: () => travel(DEFAULT_CAMERA),
  };
}
