/** What moves the camera of the stage: to actors, to areas, nearer and farther. */
import { duration } from '../motion.ts';
import { type CameraView, DEFAULT_CAMERA } from '../view.ts';
import type { Point } from './geometry.ts';
import type { Painter } from './painter.ts';
import type { Renderer } from './renderer.ts';
import type { Scene } from './scene.ts';

const TRAVEL = 500;
/** Zoom that is close enough to read, and the margin around what is shown. */
const CLOSE = 0.45;
const MARGIN = 1.25;
/** What the names of actors at both sides take, in CSS pixels. */
const NAMES = 200;
/** Zoom from which less is shown than there is room for. */
const WIDEST = 2;
/** A stage that is no larger than this, measured by what panels leave free of it, is free. */
const SAME = 1.02;
/** So many of the strongest neighbours stay in sight. */
const KEPT_IN_SIGHT = 12;

/** The width and height, in CSS pixels, of what panels leave free. */
export type FreeArea = () => { readonly width: number; readonly height: number };

/** The camera, told where to go; movements end early when somebody drags. */
export interface Steering {
  readonly isMoving: () => boolean;
  readonly camera: () => CameraView;
  readonly setCamera: (camera: CameraView) => void;
  /** Brings an actor to the middle of the free area; `closer` also zooms in. */
  readonly flyTo: (key: string, closer: boolean) => void;
  readonly zoom: (factor: number) => void;
  /** Shows everything where panels leave room. */
  readonly fit: () => void;
  /** Brings the area with a number into sight as large as it can be. */
  readonly showArea: (id: number) => void;
  /** Brings several actors into sight, as large as they can be. */
  readonly showActors: (keys: readonly string[]) => void;
}

/** Steers the camera of `renderer` over what `painter` shows, within the area that panels leave free. */
export function steering(renderer: Renderer, painter: Pick<Painter, 'scene'>, freeArea: FreeArea): Steering {
  const travel = (to: Partial<CameraView>, milliseconds = TRAVEL) =>
    renderer.moveCamera(to, duration(milliseconds));
  const { showAll, fit } = showing(renderer, painter, freeArea, travel);
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
    fit,
    showArea(id) {
      const { areas, height } = painter.scene();
      const corners = areas.find((area) => area.id === id)?.rings.flat() ?? [];
      const points = corners.map(({ x, y }) => ({ x, y: height - y }));
      showAll(points, 0);
    },
    showActors: (keys) =>
      showAll(
        keys.flatMap((key) => painter.scene().node.get(key) ?? []),
        CLOSE,
        Math.min(NAMES, freeArea().width / 2),
      ),
  };
}

/** What brings points, or everything, into the part of the stage that panels leave free. */
function showing(
  renderer: Renderer,
  painter: Pick<Painter, 'scene'>,
  freeArea: FreeArea,
  travel: (to: Partial<CameraView>) => void,
) {
  /** Shows all points, but no closer than `closest`. */
  const showAll = (points: readonly Point[], closest: number, names = 0) => {
    const { width, height } = painter.scene();
    const [x, y] = [extentOf(points.map((point) => point.x)), extentOf(points.map((point) => point.y))];
    if (!x || !y) return;
    const free = freeArea();
    const room = { width: Math.min(free.width / MARGIN, free.width - names), height: free.height / MARGIN };
    const [wide, high] = [room.width / renderer.lens().width, room.height / renderer.lens().height];
    const ratio = Math.max((x.high - x.low) / width / wide, (y.high - y.low) / height / high);
    const middle = { x: (x.low + x.high) / 2, y: (y.low + y.high) / 2 };
    const close = Math.max(closest, Math.min(WIDEST, ratio));
    travel(renderer.aim(middle, { x: free.width / 2, y: free.height / 2 }, close));
  };
  const fit = () => {
    const [free, { width, height }] = [freeArea(), renderer.lens()];
    const isFree = width <= free.width * SAME && height <= free.height * SAME;
    const ratio = Math.max(width / Math.max(1, free.width - NAMES / 2), height / free.height);
    const scene = painter.scene();
    const middle = { x: scene.width / 2, y: scene.height / 2 };
    const place = { x: free.width / 2, y: free.height / 2 };
    travel(isFree ? DEFAULT_CAMERA : renderer.aim(middle, place, Math.min(WIDEST, ratio)));
  };
  return { showAll, fit };
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
