/** The stage: Sigma's picture between two canvases, with focus, picking, camera and image export. */
import { duration } from '../motion.ts';
import { type CameraView, DEFAULT_CAMERA, type Selection } from '../view.ts';
import { createCanvas } from './canvas.ts';
import { createFlight } from './flight.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { lookAt, lookBeside, nameAt } from './look.ts';
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
  /** An actor was dragged to a place, as shares of the map; `done` when it was let go. */
  readonly onPin: (key: string, place: Point, done: boolean) => void;
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
  /** Brings the area with a number into sight as large as it can be. */
  readonly showArea: (id: number) => void;
  /** The actor next to `key` in a direction; without `key` the one in the middle. */
  readonly neighbour: (key: string | null, direction: Direction) => string | null;
  readonly picture: () => Promise<Blob | null>;
  readonly kill: () => void;
}

const TRAVEL = 500;
/** Zoom that is close enough to read, and the margin around what is shown. */
const CLOSE = 0.45;
const MARGIN = 1.25;
/** So many of the strongest neighbours stay in sight. */
const KEPT_IN_SIGHT = 12;

/** Builds the stage inside `host` and shows the first scene from where the camera starts. */
export function createStage(host: HTMLElement, first: Scene, start: CameraView, events: StageEvents): Stage {
  const below = createCanvas(host, 'below');
  const middle = host.appendChild(document.createElement('div'));
  middle.className = 'sigma';
  const above = createCanvas(host, 'above');

  const painter = createPainter(below, above, first, () => renderer.lens());
  const look = (point: Point) => lookAt(painter.frame(), point);
  const pointer = createPointer(host, {
    look: (point) => (renderer.isMoving() ? null : look(point)),
    isActive: (point) => nameAt(painter.frame(), point) !== null,
    onHover: events.onHover,
    onDrag: (key, point, done) => events.onPin(key, placeOf(point), done),
  });
  const placeOf = (point: Point): Point => {
    const { width, height } = painter.scene();
    const { x, y } = renderer.locate(point);
    return { x: x / width, y: 1 - y / height };
  };
  const click = (point: Point) => {
    if (pointer.isDragging()) return;
    const area = nameAt(painter.frame(), point);
    if (area === null) events.onPick(look(point));
    else steer.showArea(area);
  };
  const renderer = createRenderer(middle, first, start, {
    onFrame: painter.draw,
    onCamera: events.onCamera,
    onClick: click,
  });
  const show = (scene: Scene) => {
    painter.setScene(scene);
    renderer.update(scene);
  };
  const flight = createFlight(show);
  const steer = steering(renderer, painter, events.freeArea);
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
    ...steer,
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

type Steering = Pick<Stage, 'isMoving' | 'camera' | 'setCamera' | 'flyTo' | 'zoom' | 'fit' | 'showArea'>;

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
      const close = closer ? Math.min(ratio, ratioAround(painter.scene(), key)) : ratio;
      travel(renderer.aim(point, { x: width / 2, y: height / 2 }, close));
    },
    zoom: (factor) => travel({ ratio: renderer.camera().ratio / factor }, TRAVEL / 3),
    fit: () => travel(DEFAULT_CAMERA),
    showArea(id) {
      const { areas, width, height } = painter.scene();
      const corners = areas.find((area) => area.id === id)?.rings.flat() ?? [];
      const [x, y] = [
        extentOf(corners.map((corner) => corner.x)),
        extentOf(corners.map((corner) => corner.y)),
      ];
      if (!x || !y) return;
      const ratio = MARGIN * Math.max((x.high - x.low) / width, (y.high - y.low) / height);
      const middle = { x: (x.low + x.high) / 2, y: height - (y.low + y.high) / 2 };
      const free = freeArea();
      travel(renderer.aim(middle, { x: free.width / 2, y: free.height / 2 }, Math.min(1, ratio)));
    },
  };
}

function extentOf(values: readonly number[]): { readonly low: number; readonly high: number } | null {
  return values.length > 0 ? { low: Math.min(...values), high: Math.max(...values) } : null;
}

/** The zoom at which the strongest drawn neighbours of an actor are in sight with it in the middle. */
function ratioAround({ node, links, width, height }: Scene, key: string): number {
  const middle = node.get(key);
  if (!middle) return CLOSE;
  const ends = links.filter(({ source, target }) => source === key || target === key).slice(0, KEPT_IN_SIGHT);
  const needed = ends.map(({ source, target }) => {
    const end = node.get(source === key ? target : source) ?? middle;
    return 2 * MARGIN * Math.max(Math.abs(end.x - middle.x) / width, Math.abs(end.y - middle.y) / height);
  });
  return Math.min(1, Math.max(CLOSE, ...needed));
}
