/** One frame of the picture: the scene as the camera sees it, with its labels placed. */

import { addTo } from '../../base/add-to.ts';
import { type Placed, placeLabels, type Wish } from '../../map/labels.ts';
import { labelBudget, labelText } from '../../map/mark.ts';
import { type SeenArea, seeAreas } from './area.ts';
import type { Focus } from './focus.ts';
import { distance, type Point } from './geometry.ts';
import type { Label, Lens, Measure } from './lens.ts';
import type { Scene, SceneNode } from './scene.ts';

/** A node on the screen. */
export interface Seen extends Point {
  readonly node: SceneNode;
  readonly size: number;
}

/** All that is painted at one moment, in screen coordinates. */
export interface Frame {
  readonly scene: Scene;
  readonly lens: Lens;
  /** Strongest first. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly areas: readonly SeenArea[];
  readonly focus: Focus | null;
  /** Of actors and, last, of areas. */
  readonly labels: readonly Label[];
  /** Where each label of an actor stands, to stay there in the next frame. */
  readonly anchors: ReadonlyMap<string, number>;
}

/** All that a frame depends on. */
export interface FrameInput {
  readonly scene: Scene;
  readonly focus: Focus | null;
  readonly lens: Lens;
  readonly kept: ReadonlyMap<string, number>;
  readonly measure: Measure;
}

const MOST_FORCED = 25;

/** What is seen of a scene through a lens: marks, areas and the labels for which there is room. */
export function composeFrame(input: FrameInput): Frame {
  const { scene, lens, focus, measure } = input;
  const seen = new Map(
    scene.nodes.map((node) => [node.actor.key, { node, ...lens.project(node), size: lens.scale(node.size) }]),
  );
  const areas = seeAreas(scene, lens, measure);
  const placed = placeLabels(wishesOf(input, seen, areas), {
    width: lens.width,
    height: lens.height,
    budget: labelBudget(lens),
    reserved: [...areas.flatMap(({ name }) => name?.box ?? []), ...(lens.covered ?? [])],
  });
  const labels = [
    ...placed.flatMap((label) => labelOf(label, seen)),
    ...areas.flatMap(({ name }) => name ?? []),
  ];
  return {
    scene,
    lens,
    seen,
    areas,
    focus,
    labels,
    anchors: new Map(placed.map(({ key, anchor }) => [key, anchor])),
  };
}

function labelOf({ key, box }: Placed, seen: ReadonlyMap<string, Seen>): readonly Label[] {
  const node = seen.get(key)?.node;
  if (!node) return [];
  const { font, bold, actor } = node;
  return [{ key, text: labelText(actor), font, bold, spacing: 0, box }];
}

/** All nodes in sight; those of the focus must be labelled. */
function wishesOf(
  { scene, focus, lens, kept, measure }: FrameInput,
  seen: ReadonlyMap<string, Seen>,
  areas: readonly SeenArea[],
): readonly Wish[] {
  const forced = focus ? [...focus.centres, ...focus.others.slice(0, MOST_FORCED)] : [];
  const must = new Set(forced.map(({ key }) => key));
  const centres = new Set(focus?.centres.map(({ key }) => key));
  const ends = endsOf(scene, seen);
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  return [...seen.values()]
    .filter((one) => must.has(one.node.actor.key) || isOnScreen(one, lens))
    .map((one): Wish => {
      const { actor, font, bold, rank, area } = one.node;
      const { key } = actor;
      return {
        key,
        x: one.x,
        y: one.y,
        rank: centres.has(key) ? -1 : rank,
        radius: centres.has(key) ? haloRadius(one) : one.size,
        font,
        width: measure(labelText(actor), bold) * font,
        must: must.has(key),
        kept: kept.get(key),
        towards: ends.get(key) ?? [],
        owns: areaOf.get(area)?.contains ?? (() => true),
      };
    });
}

/** The other ends of the links of each node. */
function endsOf({ links }: Scene, seen: ReadonlyMap<string, Seen>): ReadonlyMap<string, readonly Point[]> {
  const ends = new Map<string, Point[]>();
  for (const { source, target } of links) {
    const [from, to] = [seen.get(source), seen.get(target)];
    if (!from || !to) continue;
    addTo(ends, source, to);
    addTo(ends, target, from);
  }
  return ends;
}

function isOnScreen({ x, y }: Point, { width, height }: Lens): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

/** The radius of the ring around what is looked at. */
export function haloRadius({ node, size }: Seen): number {
  return (node.kind === 'organization' ? size * Math.SQRT2 : size) + 3.5;
}

/** The actor nearest to the middle of the screen: where the keyboard enters the picture. */
export function middleActor(frame: Frame): string | null {
  const middle = { x: frame.lens.width / 2, y: frame.lens.height / 2 };
  const nodes = [...frame.seen.values()].filter((one) => isOnScreen(one, frame.lens)).slice(0, 12);
  const nearest = nodes.sort((a, b) => distance(a, middle) - distance(b, middle))[0];
  return nearest?.node.actor.key ?? null;
}
