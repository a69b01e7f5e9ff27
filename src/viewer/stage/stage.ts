/** The stage: Sigma's picture between two canvases, with focus, picking, camera and image export. */
import { duration } from '../motion.ts';
import { type CameraView, DEFAULT_CAMERA, NOTHING, type Selection } from '../view.ts';
import { createCanvas, type Layer } from './canvas.ts';
import type { Focus } from './focus.ts';
import { composeFrame, type Frame, middleActor } from './frame.ts';
import type { Point } from './geometry.ts';
import { paintAbove, paintAll, paintBelow } from './layers.ts';
import { textWidth } from './paint.ts';
import { type Direction, nextSpot, pickLine, pickSpot } from './pick.ts';
import { createRenderer } from './renderer.ts';
import { blendScenes, type Scene } from './scene.ts';

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

const HOVER_DELAY = 60;
const FLIGHT = 500;
const CLOSE = 0.45;
const PICTURE_SCALE = 2;

export function createStage(host: HTMLElement, first: Scene, start: CameraView, events: StageEvents): Stage {
  const below = createCanvas(host, 'below');
  const middle = host.appendChild(document.createElement('div'));
  middle.className = 'sigma';
  const above = createCanvas(host, 'above');
  let scene = first;
  let focus: Focus | null = null;
  let frame: Frame | null = null;
  let hovering = 0;
  let moving = 0;

  const renderer = createRenderer(middle, first, start, {
    onFrame: () => draw(),
    onCamera: events.onCamera,
    onClick: (point) => events.onPick(pick(point)),
    onMove: (point) => hover(point),
  });
  const observer = new ResizeObserver(() => renderer.resize());
  observer.observe(host);
  host.addEventListener('mouseleave', leave);

  function compose(): Frame {
    const kept = new Map(frame?.labels.map((label) => [label.key, label.anchor]));
    const measure = (text: string) => textWidth(above.brush, text);
    return composeFrame({ scene, focus, lens: renderer.lens(), kept, measure });
  }

  function draw(): Frame {
    frame = compose();
    const { width, height } = frame.lens;
    prepare(below, width, height);
    prepare(above, width, height);
    paintBelow(below.brush, frame);
    paintAbove(above.brush, frame);
    return frame;
  }

  const current = () => frame ?? draw();
  const spots = () =>
    [...current().seen.values()].map(({ node, x, y, size }) => ({ key: node.actor.key, x, y, radius: size }));

  function pick(point: Point): Selection {
    const actor = pickSpot(point, spots());
    if (actor) return { is: 'actor', key: actor };
    const { seen } = current();
    const lines = [...scene.links.map(({ link }) => link), ...(focus?.links ?? [])].flatMap((link) => {
      const [from, to] = [seen.get(link.source.key), seen.get(link.target.key)];
      return from && to ? [{ key: link.key, from, to }] : [];
    });
    const link = pickLine(point, lines);
    return link ? { is: 'link', key: link } : NOTHING;
  }

  function hover(point: Point): void {
    clearTimeout(hovering);
    hovering = window.setTimeout(() => {
      if (renderer.isMoving()) return;
      const what = pick(point);
      host.style.cursor = what.is === 'nothing' ? '' : 'pointer';
      events.onHover(what);
    }, HOVER_DELAY);
  }

  function leave(): void {
    clearTimeout(hovering);
    events.onHover(NOTHING);
  }

  function move(from: Scene, to: Scene): void {
    const started = performance.now();
    const length = duration(FLIGHT * 1.5);
    const step = () => {
      const share = length > 0 ? Math.min(1, (performance.now() - started) / length) : 1;
      scene = share < 1 ? blendScenes(from, to, easeInOut(share)) : to;
      renderer.update(scene);
      moving = share < 1 ? requestAnimationFrame(step) : 0;
    };
    step();
  }

  return {
    show(next, animated) {
      if (next === scene) return;
      cancelAnimationFrame(moving);
      if (animated) return move(scene, next);
      scene = next;
      renderer.update(next);
    },
    focus(next) {
      focus = next;
      draw();
    },
    frame: current,
    isMoving: renderer.isMoving,
    camera: renderer.camera,
    setCamera: (camera) => renderer.moveCamera(camera, duration(FLIGHT)),
    flyTo(key, closer) {
      const point = scene.node.get(key);
      if (!point) return;
      const { width, height } = events.freeArea();
      const { ratio } = renderer.camera();
      const target = renderer.aim(
        point,
        { x: width / 2, y: height / 2 },
        closer ? Math.min(ratio, CLOSE) : ratio,
      );
      renderer.moveCamera(target, duration(FLIGHT));
    },
    zoom: (factor) => renderer.moveCamera({ ratio: renderer.camera().ratio / factor }, duration(FLIGHT / 3)),
    fit: () => renderer.moveCamera(DEFAULT_CAMERA, duration(FLIGHT)),
    neighbour(key, direction) {
      const here = key === null ? undefined : current().seen.get(key);
      return here ? nextSpot(here, direction, spots()) : middleActor(current());
    },
    picture: () => paintPicture(compose()),
    kill() {
      observer.disconnect();
      cancelAnimationFrame(moving);
      clearTimeout(hovering);
      host.removeEventListener('mouseleave', leave);
      renderer.kill();
      host.replaceChildren();
    },
  };
}

function prepare({ canvas, brush }: Layer, width: number, height: number): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

function paintPicture(frame: Frame): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (!brush) return Promise.resolve(null);
  canvas.width = frame.lens.width * PICTURE_SCALE;
  canvas.height = frame.lens.height * PICTURE_SCALE;
  brush.scale(PICTURE_SCALE, PICTURE_SCALE);
  paintAll(brush, frame);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
