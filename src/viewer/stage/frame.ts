/** One frame of the picture: the scene as the camera sees it, with its labels placed. */

import type { Focus } from './focus.ts';
import { distance, type Point } from './geometry.ts';
import type { Hull } from './hulls.ts';
import { type Anchor, type Label, type Obstacle, placeLabels, type Wish } from './labels.ts';
import type { Scene, SceneNode } from './scene.ts';

/** How the camera maps graph coordinates and sizes to CSS pixels. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  project(point: Point): Point;
  scale(size: number): number;
}

/** A node on the screen. */
export interface Seen extends Point {
  readonly node: SceneNode;
  readonly size: number;
}

/** A hull on the screen; it reaches `margin` pixels beyond its members. */
export interface SeenHull extends Hull {
  readonly onScreen: readonly Point[];
  readonly margin: number;
}

export interface Frame {
  readonly scene: Scene;
  readonly lens: Lens;
  /** Strongest first. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly hulls: readonly SeenHull[];
  readonly focus: Focus | null;
  readonly labels: readonly Label[];
}

export interface FrameInput {
  readonly scene: Scene;
  readonly focus: Focus | null;
  readonly lens: Lens;
  readonly kept: ReadonlyMap<string, Anchor>;
  /** Width of a text at font size 1. */
  readonly measure: (text: string) => number;
}

const WIDEST_MARGIN = 26;
const ROOM_PER_LABEL = 12_000;
const MOST_OBSTACLES = 120;
const MOST_FORCED = 25;
const LONGEST_GROUP_NAME = 34;

export const GROUP_PREFIX = 'group:';

export function composeFrame(input: FrameInput): Frame {
  const { scene, lens, focus } = input;
  const seen = new Map(
    scene.nodes.map((node) => [node.actor.key, { node, ...lens.project(node), size: lens.scale(node.size) }]),
  );
  const margin = Math.min(WIDEST_MARGIN, lens.width / 28);
  const hulls = scene.hulls.map((hull) => ({ ...hull, onScreen: hull.outline.map(lens.project), margin }));
  const labels = placeLabels(wishesOf(input, seen, hulls), obstaclesOf(seen), {
    width: lens.width,
    height: lens.height,
    budget: Math.round((lens.width * lens.height) / ROOM_PER_LABEL),
    kept: input.kept,
  });
  return { scene, lens, seen, hulls, focus, labels };
}

/** Labels of the focus first, then the strongest ten, the names of the communities, and the rest. */
function wishesOf(input: FrameInput, seen: ReadonlyMap<string, Seen>, hulls: readonly SeenHull[]): Wish[] {
  const { focus, lens, measure } = input;
  const forced = focus ? [...focus.centres, ...focus.others.slice(0, MOST_FORCED)] : [];
  const first = new Set(forced.map((actor) => actor.key));
  const onScreen = [...seen.values()].filter(
    (one) => isOnScreen(one, lens) && !first.has(one.node.actor.key),
  );
  const wish = (one: Seen) => actorWish(one, measure, false);
  const centre = (one: Seen) => focus?.centres.includes(one.node.actor);
  const forcedWish = (one: Seen) =>
    actorWish(centre(one) ? { ...one, size: haloRadius(one) } : one, measure, true);
  return [
    ...[...first].flatMap((key) => seen.get(key) ?? []).map(forcedWish),
    ...onScreen.slice(0, 10).map(wish),
    ...hulls.map((hull) => groupWish(hull, measure)),
    ...onScreen.slice(10).map(wish),
  ];
}

function isOnScreen({ x, y }: Point, { width, height }: Lens): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

function actorWish(one: Seen, measure: FrameInput['measure'], must: boolean): Wish {
  const { key, label } = one.node.actor;
  const text = shorten(label, 40);
  const font = Math.round(Math.min(17, 11 + one.size * 0.42));
  return { key, text, x: one.x, y: one.y, radius: one.size, font, width: measure(text) * font, must };
}

/** The name of a community stands above its hull. */
function groupWish(hull: SeenHull, measure: FrameInput['measure']): Wish {
  const top = hull.onScreen.reduce((best, point) => (point.y < best.y ? point : best));
  const text = shorten(hull.label, LONGEST_GROUP_NAME);
  const key = `${GROUP_PREFIX}${hull.community}`;
  return {
    key,
    text,
    x: top.x,
    y: top.y - hull.margin,
    radius: 0,
    font: 12,
    width: measure(text) * 12,
    must: false,
  };
}

function shorten(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function obstaclesOf(seen: ReadonlyMap<string, Seen>): Obstacle[] {
  return [...seen.values()]
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_OBSTACLES)
    .map((one) => ({ key: one.node.actor.key, x: one.x, y: one.y, radius: one.size }));
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
