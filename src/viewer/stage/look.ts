/** What a frame shows at a point, and beside an actor. */
import { NOTHING, type Selection } from '../view.ts';
import { type Frame, middleActor } from './frame.ts';
import type { Point } from './geometry.ts';
import { type Direction, type Line, nextSpot, pickLine, pickSpot, type Spot } from './pick.ts';

/** The actor or else the link at a point. */
export function lookAt(frame: Frame, point: Point): Selection {
  const actor = pickSpot(point, spotsIn(frame));
  if (actor) return { is: 'actor', key: actor };
  const link = pickLine(point, linesIn(frame));
  return link ? { is: 'link', key: link } : NOTHING;
}

/** The actor next to `key` in a direction; without `key` the one in the middle. */
export function lookBeside(frame: Frame, key: string | null, direction: Direction): string | null {
  const here = key === null ? undefined : frame.seen.get(key);
  return here ? nextSpot(here, direction, spotsIn(frame)) : middleActor(frame);
}

function spotsIn({ seen }: Frame): Spot[] {
  return [...seen.values()].map(({ node, x, y, size }) => ({ key: node.actor.key, x, y, radius: size }));
}

/** The links of the picture and those that only the focus shows. */
function linesIn({ scene, focus, seen }: Frame): Line[] {
  return [...scene.links.map(({ link }) => link), ...(focus?.links ?? [])].flatMap((link) => {
    const [from, to] = [seen.get(link.source.key), seen.get(link.target.key)];
    return from && to ? [{ key: link.key, from, to }] : [];
  });
}
