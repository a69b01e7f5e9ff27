/** What lies over the stage in the page: the side panel and the buttons of the zoom. */
import type { Rect } from '../../map/labels.ts';

/** What the side panel leaves of the stage; on phones the panel comes from below. */
export function freeArea(host: Element): { readonly width: number; readonly height: number } {
  const own = host.getBoundingClientRect();
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  if (!panel) return own;
  const below = panel.width > own.width * 0.8;
  return below
    ? { width: own.width, height: Math.max(80, panel.top - own.top) }
    : { width: Math.max(80, panel.left - own.left), height: own.height };
}

/** The buttons of the zoom, as they lie over the stage. */
export function buttonsOver(host: Element): readonly Rect[] {
  const buttons = document.querySelector('.zoom')?.getBoundingClientRect();
  if (!buttons) return [];
  const { left, top } = host.getBoundingClientRect();
  const { x, y, width, height } = buttons;
  return [{ x: x - left, y: y - top, width, height }];
}
