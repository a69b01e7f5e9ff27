/** The stage: Sigma's picture between two canvases, with focus, picking, camera and image export. */
import type { Rect } from '../../map/labels.ts';
import type { CameraView, Selection } from '../view.ts';
import { createCanvas } from './canvas.ts';
import { createFlight } from './flight.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frame.ts';
import type { Point } from './geometry.ts';
import { createLasso, isInside } from './lasso.ts';
import { lookAt, lookBeside, nameAt } from './look.ts';
import { createPainter, type Painter } from './painter.ts';
import type { Direction } from './pick.ts';
import { pictureOf } from './picture.ts';
import { createPointer } from './pointer.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import type { Scene } from './scene.ts';
import { type FreeArea, type Steering, steering } from './steering.ts';

/** Whom the stage asks and tells. */
export interface StageEvents {
  /** The pointer rests on an actor or a link, or no longer does. */
  readonly onHover: (what: Selection) => void;
  readonly onPick: (what: Selection, more: boolean) => void;
  /** Somebody drew around actors. */
  readonly onLasso: (keys: readonly string[]) => void;
  /** Whether a press draws, also without the shift key. */
  readonly isDrawing: () => boolean;
  readonly onCamera: (camera: CameraView) => void;
  /** An actor was dragged to a place, as shares of the map; `done` when it was let go. */
  readonly onPin: (key: string, place: Point, done: boolean) => void;
  /** The part of the stage, in CSS pixels, that panels leave free. */
  readonly freeArea: FreeArea;
  /** What lies over the stage, in CSS pixels from its corner; asked once for each of its sizes. */
  readonly covered: () => readonly Rect[];
}

/** The picture as the page handles it. */
export interface Stage extends Steering {
  /** Shows a scene; known actors move to their new places when `animated`. */
  readonly show: (scene: Scene, animated: boolean) => void;
  readonly focus: (focus: Focus | null) => void;
  readonly frame: () => Frame;
  /** The actor next to `key` in a direction; without `key` the one in the middle. */
  readonly neighbour: (key: string | null, direction: Direction) => string | null;
  readonly picture: () => Promise<Blob | null>;
  readonly kill: () => void;
}

/** Builds the stage inside `host` and shows the first scene from where the camera starts. */
export function createStage(host: HTMLElement, first: Scene, start: CameraView, events: StageEvents): Stage {
  const { below, middle, above } = layersIn(host);
  const cover = createCover(host, events.covered, () => renderer.resize());
  const painter = createPainter(below, above, first, () => ({ ...renderer.lens(), covered: cover.now() }));
  const look = (point: Point) => lookAt(painter.frame(), point);
  const pointer = createPointer(host, {
    look: (point) => (renderer.isMoving() ? null : look(point)),
    isActive: (point) => nameAt(painter.frame(), point) !== null,
    onHover: events.onHover,
    onDrag: (key, point, done) => events.onPin(key, shareOf(painter.scene(), renderer.locate(point)), done),
  });
  const click = (point: Point, more: boolean) => {
    if (pointer.isDragging() || lasso.hasDrawn()) return;
    const area = nameAt(painter.frame(), point);
    if (area === null) events.onPick(look(point), more);
    else steer.showArea(area);
  };
  const lasso = createLasso(host, {
    isWanted: ({ shiftKey }) => shiftKey || events.isDrawing(),
    onLasso: (ring) => {
      events.onLasso(keysInside(painter.frame(), ring));
    },
  });
  const renderer = createRenderer(middle, first, start, {
    onFrame: painter.draw,
    onCamera: events.onCamera,
    onClick: click,
  });
  const showing = createShowing(painter, renderer);
  const steer = steering(renderer, painter, events.freeArea);

  return {
    show: showing.show,
    focus: painter.setFocus,
    frame: painter.frame,
    ...steer,
    neighbour: (key, direction) => lookBeside(painter.frame(), key, direction),
    picture: () => pictureOf(painter.compose()),
    kill() {
      cover.stop();
      showing.stop();
      pointer.kill();
      lasso.kill();
      renderer.kill();
      host.replaceChildren();
    },
  };
}

/** What lies over the stage, asked once for each of its sizes; `resized` hears of a new size. */
function createCover(host: HTMLElement, ask: StageEvents['covered'], resized: () => void) {
  let covered: readonly Rect[] = [];
  const observer = new ResizeObserver(() => {
    covered = [];
    resized();
  });
  observer.observe(host);
  const now = (): readonly Rect[] => {
    if (covered.length === 0) covered = ask();
    return covered;
  };
  return { now, stop: () => observer.disconnect() };
}

/** Shows scene after scene, at once or in a flight from the one before. */
function createShowing(painter: Painter, renderer: Renderer) {
  const put = (scene: Scene) => {
    painter.setScene(scene);
    renderer.update(scene);
  };
  const flight = createFlight(put);
  const show: Stage['show'] = (next, animated) => {
    if (next === painter.scene()) return;
    flight.stop();
    if (animated) flight.start(painter.scene(), next);
    else put(next);
  };
  return { show, stop: flight.stop };
}

/** The actors that are seen inside a ring. */
const keysInside = ({ seen }: Frame, ring: readonly Point[]): readonly string[] =>
  [...seen.values()].filter((spot) => isInside(spot, ring)).map(({ node }) => node.actor.key);

/** From below to above: areas, Sigma's picture, labels. */
function layersIn(host: HTMLElement) {
  const below = createCanvas(host, 'below');
  const middle = host.appendChild(document.createElement('div'));
  middle.className = 'sigma';
  return { below, middle, above: createCanvas(host, 'above') };
}

/** A place in a scene as shares of its width and height, counted from its upper left corner. */
const shareOf = ({ width, height }: Scene, { x, y }: Point): Point => ({ x: x / width, y: 1 - y / height });
