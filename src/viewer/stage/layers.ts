/** Draws a frame on 2D canvases: hulls below Sigma's picture, focus and labels above it, or all of it at once. */
import { type Frame, GROUP_PREFIX, haloRadius, type Seen } from './frame.ts';
import type { Label } from './labels.ts';
import { type Brush, paintHalo, paintHull, paintLabel, paintLink, paintNode } from './paint.ts';
import { mix } from './palette.ts';

/** How much of the rest a focus takes away. */
const VEIL = 0.84;
const GROUP_STYLE = 'italic';

export function paintBelow(brush: Brush, frame: Frame): void {
  for (const hull of frame.hulls) paintHull(brush, hull.onScreen, hull.color, hull.margin);
}

export function paintAbove(brush: Brush, frame: Frame): void {
  const focused = focusedKeys(frame);
  const [front, back] = split(frame.labels, (label) => focused === null || focused.has(label.key));
  paintLabels(brush, frame, back);
  if (focused) paintFocus(brush, frame, focused);
  paintLabels(brush, frame, front);
}

/** The whole picture, for files: what Sigma draws is drawn here as well. */
export function paintAll(brush: Brush, frame: Frame): void {
  brush.fillStyle = frame.scene.palette.stage;
  brush.fillRect(0, 0, frame.lens.width, frame.lens.height);
  paintBelow(brush, frame);
  for (const { source, target, width, color } of [...frame.scene.links].reverse()) {
    paintBetween(brush, frame, source, target, frame.lens.scale(width), color);
  }
  for (const one of [...frame.seen.values()].reverse()) paintSeen(brush, frame, one);
  paintAbove(brush, frame);
}

function focusedKeys({ focus }: Frame): ReadonlySet<string> | null {
  return focus && new Set([...focus.centres, ...focus.others].map((actor) => actor.key));
}

function paintFocus(brush: Brush, frame: Frame, focused: ReadonlySet<string>): void {
  const { lens, scene, focus, seen } = frame;
  brush.globalAlpha = VEIL;
  brush.fillStyle = scene.palette.stage;
  brush.fillRect(0, 0, lens.width, lens.height);
  brush.globalAlpha = 1;
  const drawn = new Map(scene.links.map((link) => [link.link.key, link]));
  for (const link of [...(focus?.links ?? [])].reverse()) {
    const width = lens.scale(Math.max(1.2, drawn.get(link.key)?.width ?? 0));
    paintBetween(brush, frame, link.source.key, link.target.key, width, scene.palette.edge);
  }
  for (const key of focused) {
    const one = seen.get(key);
    if (one) paintSeen(brush, frame, one);
  }
  for (const { key } of focus?.centres ?? []) {
    const one = seen.get(key);
    if (one) paintHalo(brush, one, haloRadius(one), scene.palette.ink);
  }
}

function paintBetween(
  brush: Brush,
  frame: Frame,
  source: string,
  target: string,
  width: number,
  color: string,
): void {
  const [from, to] = [frame.seen.get(source), frame.seen.get(target)];
  if (from && to) paintLink(brush, from, to, width, color);
}

function paintSeen(brush: Brush, frame: Frame, one: Seen): void {
  paintNode(brush, one.node.kind, one, one.size, one.node.color, frame.scene.palette.stage);
}

function paintLabels(brush: Brush, frame: Frame, labels: readonly Label[]): void {
  const { ink, stage } = frame.scene.palette;
  for (const label of labels) {
    const hull = frame.hulls.find((one) => label.key === `${GROUP_PREFIX}${one.community}`);
    if (hull) paintLabel(brush, label, mix(ink, hull.color, 0.35), stage, GROUP_STYLE);
    else paintLabel(brush, label, ink, stage);
  }
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
