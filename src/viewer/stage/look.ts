/** What a frame shows at a point, and beside an actor. */
import { NOTHING, type Selection } from '../view.ts';
import { GROUP_PREFIX } from './area.ts';
import { type Frame, middleActor } from './frame.ts';
import type { Point } from './geometry.ts';
import type { Label } from './lens.ts';
import { type Direction, type Line, nextSpot, pickLine, pickSpot, type Spot } from './pick.ts';
import { linksByKey } from './sight.ts';

/** The actor at a point, by its mark or its label, or else the link. */
export function lookAt(frame: Frame, point: Point): Selection {
  const actor = pickSpot(point, spotsIn(frame)) ?? labelAt(frame, point, false)?.key;
  if (actor) return { is: 'actor', key: actor };
  if (labelAt(frame, point, true)) return NOTHING;
  const link = pickLine(point, linesIn(frame));
  return link ? { is: 'link', key: link } : NOTHING;
}

/** The number of the area whose name is at a point; null where there is none. */
export function nameAt(frame: Frame, point: Point): number | null {
  if (pickSpot(point, spotsIn(frame))) return null;
  const name = labelAt(frame, point, true);
  return name ? Number(name.key.slice(GROUP_PREFIX.length)) : null;
}

function labelAt({ labels }: Frame, { x, y }: Point, ofArea: boolean): Label | undefined {
  return labels.find(({ key, box }) => {
    const hit = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    return hit && key.startsWith(GROUP_PREFIX) === ofArea;
  });
}

/** The actor next to `key` in a direction; without `key` the one in the middle. */
export function lookBeside(frame: Frame, key: string | null, direction: Direction): string | null {
  const here = key === null ? undefined : frame.seen.get(key);
  return here ? nextSpot(here, direction, spotsIn(frame)) : middleActor(frame);
}

function spotsIn({ seen }: Frame): Spot[] {
  return [...seen.values()].map(({ node, x, y, size }) => ({ key: node.actor.key, x, y, radius: size }));
}

/** The links that are drawn: under a veil those of the focus, else those of the picture. */
function linesIn({ scene, focus, seen, lens }: Frame): Line[] {
  const drawn = linksByKey(scene.links);
  const shown = focus ? focus.links : scene.links.map(({ link }) => link);
  return shown.flatMap((link) => {
    const [from, to] = [seen.get(link.source.key), seen.get(link.target.key)];
    const { bend = 0, width = 1 } = drawn.get(link.key) ?? {};
    return from && to ? [{ key: link.key, from, to, bend, width: lens.scale(width) }] : [];
  });
}
