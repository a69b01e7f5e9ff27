/** Follows the pointer over the stage: what it rests on, and what it drags. Panels above the stage keep it to themselves. */
import { NOTHING, type Selection } from '../view.ts';
import { type Point, pointIn } from './geometry.ts';

const REST = 60;
/** A press that moves less is a click. */
const STILL = 4;

/** Whom the pointer asks and tells. */
export interface PointerEvents {
  /** What is at a point, and null while the picture moves. */
  readonly look: (point: Point) => Selection | null;
  /** Whether something else can be clicked there. */
  readonly isActive: (point: Point) => boolean;
  readonly onHover: (what: Selection) => void;
  /** An actor is dragged to a point; `done` when it is let go. */
  readonly onDrag: (key: string, point: Point, done: boolean) => void;
}

/** What others need to know of a press that is under way. */
export interface Pointer {
  /** Whether an actor is being dragged, or just was. */
  readonly isDragging: () => boolean;
  readonly kill: () => void;
}

/** Listens on `host` until killed. */
export function createPointer(host: HTMLElement, events: PointerEvents): Pointer {
  let waiting = 0;
  let pressed: { readonly key: string; readonly at: Point } | null = null;
  let dragging = false;

  const rest = (point: Point) => {
    const what = events.look(point);
    if (what === null) return;
    host.style.cursor = what.is !== 'nothing' || events.isActive(point) ? 'pointer' : '';
    events.onHover(what);
  };
  const down = (event: PointerEvent) => {
    dragging = false;
    const point = pointIn(host, event);
    const what = event.button === 0 && event.pointerType === 'mouse' ? events.look(point) : null;
    pressed = what?.is === 'actor' ? { key: what.key, at: point } : null;
  };
  const move = (event: PointerEvent) => {
    const point = pointIn(host, event);
    clearTimeout(waiting);
    if (!pressed) {
      if (event.buttons === 0) waiting = window.setTimeout(() => rest(point), REST);
      return;
    }
    dragging ||= Math.hypot(point.x - pressed.at.x, point.y - pressed.at.y) > STILL;
    if (!dragging) return;
    event.stopPropagation();
    events.onDrag(pressed.key, point, false);
  };
  const up = (event: PointerEvent) => {
    if (pressed && dragging) events.onDrag(pressed.key, pointIn(host, event), true);
    pressed = null;
  };
  /** The picture stays where it is while an actor is dragged. */
  const hold = (event: MouseEvent) => {
    if (pressed) event.stopPropagation();
  };
  const leave = () => {
    clearTimeout(waiting);
    events.onHover(NOTHING);
  };
  const stop = listen(host, { down, move, up, hold, leave });
  return {
    isDragging: () => dragging,
    kill() {
      clearTimeout(waiting);
      stop();
    },
  };
}

interface Listeners {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly hold: (event: MouseEvent) => void;
  readonly leave: () => void;
}

/** Listens until the function that it gives is called. */
function listen(host: HTMLElement, { down, move, up, hold, leave }: Listeners): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  host.addEventListener('pointerdown', down, { signal });
  host.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  host.addEventListener('mousedown', hold, { signal, capture: true });
  host.addEventListener('mouseleave', leave, { signal });
  return () => stop.abort();
}
