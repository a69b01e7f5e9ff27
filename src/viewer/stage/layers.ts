/** Draws a frame on 2D canvases: areas below Sigma's picture, focus and labels above it, or all of it at once. */
import { GROUP_PREFIX } from './area.ts';
import type { Frame } from './frame.ts';
import type { Label } from './lens.ts';
import { type Brush, paintArea, paintHalo, paintLabel, paintLink, paintNode } from './paint.ts';
import { BORDER, GROUND, mix } from './palette.ts';
import { haloRadius, linksByKey, type SeenNode } from './sight.ts';

/** How much of its ink is left to the label of who is not there. */
const FAINT = 0.3;
/** How much of the rest a focus takes away. */
const VEIL = 0.84;

/** Paints the areas, below Sigma's picture. */
export function paintBelow(brush: Brush, { areas, scene }: Frame): void {
  const { palette, clearness } = scene;
  for (const { rings, hue } of areas) {
    const color = palette.areas[hue]?.ground ?? palette.edge;
    paintArea(brush, rings, color, { ground: GROUND * clearness, border: BORDER * clearness });
  }
}

/** Paints labels and, where there is one, the focus above Sigma's picture: first the labels that the focus veils. */
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
  for (const link of [...frame.scene.links].sort((a, b) => a.layer - b.layer)) {
    paintBetween(brush, frame, { ...link, width: frame.lens.scale(link.width) });
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
  const drawn = linksByKey(scene.links);
  for (const link of [...(focus?.links ?? [])].reverse()) {
    const { width = 0, bend = 0 } = drawn.get(link.key) ?? {};
    const ends = { source: link.source.key, target: link.target.key };
    const color = scene.palette.edge;
    paintBetween(brush, frame, { ...ends, bend, width: lens.scale(Math.max(1.2, width)), color });
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

interface Between {
  readonly source: string;
  readonly target: string;
  readonly bend: number;
  readonly width: number;
  readonly color: string;
}

function paintBetween(brush: Brush, { seen }: Frame, { source, target, bend, width, color }: Between): void {
  const [from, to] = [seen.get(source), seen.get(target)];
  if (from && to) paintLink(brush, from, to, bend, width, color);
}

function paintSeen(brush: Brush, frame: Frame, one: SeenNode): void {
  paintNode(brush, one.node.kind, one, one.size, one.node.color, frame.scene.palette.stage);
}

function paintLabels(brush: Brush, frame: Frame, labels: readonly Label[]): void {
  for (const label of [...labels].reverse())
    paintLabel(brush, label, inkOf(label, frame), frame.scene.palette.stage);
}

/** Names of areas have the hue of the area, bold names the ink of texts, the others a dark shade of their kind. */
function inkOf({ key, bold }: Label, { scene, areas, seen }: Frame): string {
  const { palette } = scene;
  const area = areas.find(({ id }) => key === `${GROUP_PREFIX}${id}`);
  if (area) return palette.areas[area.hue]?.name ?? palette.ink;
  const { kind, faint } = seen.get(key)?.node ?? {};
  const ink = bold || !kind || !scene.byKind ? palette.ink : palette.labels[kind];
  return faint ? mix(palette.stage, ink, FAINT) : ink;
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
