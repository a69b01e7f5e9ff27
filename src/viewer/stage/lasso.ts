/** Draws a line around actors, by mouse with the shift key or, where somebody asked to draw, by mouse or finger. */
import { type Point, pointIn } from './geometry.ts';

/** Whom a lasso asks and tells. */
export interface LassoEvents {
  /** Whether a press begins a line. */
  readonly isWanted: (event: PointerEvent) => boolean;
  /** The line that was drawn, in CSS pixels from the corner of the stage. */
  readonly onLasso: (ring: readonly Point[]) => void;
}

/** What others need to know of a line that is drawn. */
export interface Lasso {
  /** Whether the last press drew a line: then it is no click. */
  readonly hasDrawn: () => boolean;
  readonly kill: () => void;
}

/** Shorter lines are clicks. */
const SHORTEST = 8;
const SVG = 'http://www.w3.org/2000/svg';

/** Listens on `host` until killed; the picture stays where it is while a line is drawn. */
export function createLasso(host: HTMLElement, events: LassoEvents): Lasso {
  const sheet = document.createElementNS(SVG, 'svg');
  const line = sheet.appendChild(document.createElementNS(SVG, 'polygon'));
  sheet.setAttribute('class', 'lasso');
  let ring: Point[] | null = null;
  let drew = false;

  const down = (event: PointerEvent) => {
    drew = false;
    if (event.button !== 0 || !events.isWanted(event)) return;
    event.stopPropagation();
    ring = [pointIn(host, event)];
  };
  const move = (event: PointerEvent) => {
    if (!ring) return;
    event.stopPropagation();
    ring.push(pointIn(host, event));
    line.setAttribute('points', ring.map(({ x, y }) => `${x},${y}`).join(' '));
    if (!sheet.isConnected) host.append(sheet);
  };
  const up = () => {
    const drawn = ring;
    ring = null;
    sheet.remove();
    drew = drawn !== null && lengthOf(drawn) >= SHORTEST;
    if (drawn && drew) events.onLasso(drawn);
  };
  const hold = (event: Event) => {
    if (ring) event.stopPropagation();
  };
  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', down, { signal, capture: true });
  host.addEventListener('pointermove', move, { signal, capture: true });
  window.addEventListener('pointerup', up, { signal });
  window.addEventListener('pointercancel', up, { signal });
  for (const type of ['mousedown', 'mousemove', 'touchstart', 'touchmove'])
    host.addEventListener(type, hold, { signal, capture: true });
  return { hasDrawn: () => drew, kill: () => stop.abort() };
}

function lengthOf(ring: readonly Point[]): number {
  return ring.reduce((sum, point, at) => {
    const before = ring[at - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

/** Whether a point is inside a ring: a ray to the right crosses it an odd number of times. */
export function isInside({ x, y }: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach((a, at) => {
    const b = ring.at(at - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
