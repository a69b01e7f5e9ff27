/** Follows the pointer and tells what it rests on. */
import { NOTHING, type Selection } from '../view.ts';
import type { Point } from './geometry.ts';

const REST = 60;

export interface Pointer {
  readonly move: (point: Point) => void;
  readonly kill: () => void;
}

/** `look` tells what is at a point, and null while the picture moves. */
export function createPointer(
  host: HTMLElement,
  look: (point: Point) => Selection | null,
  onHover: (what: Selection) => void,
): Pointer {
  let waiting = 0;
  const rest = (point: Point) => {
    const what = look(point);
    if (what === null) return;
    host.style.cursor = what.is === 'nothing' ? '' : 'pointer';
    onHover(what);
  };
  const leave = () => {
    clearTimeout(waiting);
    onHover(NOTHING);
  };
  host.addEventListener('mouseleave', leave);
  return {
    move(point) {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => rest(point), REST);
    },
    kill() {
      clearTimeout(waiting);
      host.removeEventListener('mouseleave', leave);
    },
  };
}
