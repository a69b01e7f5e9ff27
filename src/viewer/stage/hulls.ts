/** Outlines of the largest visible communities, in graph coordinates. */
import { COLOURS, type Community } from '../model/graph.ts';
import type { Point } from './geometry.ts';
import type { Palette } from './palette.ts';

/** A place that belongs to a community. */
interface Member extends Point {
  readonly actor: { readonly community: number };
}

export interface Hull {
  readonly community: number;
  readonly label: string;
  readonly color: string;
  readonly outline: readonly Point[];
}

const MOST_NODES = 600;
const FEWEST_MEMBERS = 4;
const TRIMMED = 0.2;
const TOO_MUCH_OVERLAP = 0.4;
/** A hull that covers more of the picture than this tells nothing. */
const TOO_LARGE = 0.3;
/** A hull that holds mostly members of other communities would lie. */
const LOWEST_PURITY = 0.5;

/** The hulls of the largest communities, where they do not lie on top of each other; none in crowded pictures. */
export function communityHulls(
  nodes: readonly Member[],
  communities: readonly Community[],
  { groups, edge }: Palette,
): Hull[] {
  if (nodes.length > MOST_NODES) return [];
  const hulls: Hull[] = [];
  const whole = boundingArea(nodes);
  for (const { id, label, colour } of communities.slice(0, COLOURS)) {
    const members = nodes.filter((node) => node.actor.community === id);
    if (members.length < FEWEST_MEMBERS) continue;
    const outline = convexHull(trim(members));
    if (area(outline) > TOO_LARGE * whole) continue;
    if (purity(outline, id, nodes) < LOWEST_PURITY) continue;
    if (hulls.some((other) => sharedPart(outline, other.outline) > TOO_MUCH_OVERLAP)) continue;
    const color = groups[colour] ?? edge;
    hulls.push({ community: id, label, color, outline });
  }
  return hulls;
}

function boundingArea(points: readonly Point[]): number {
  const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return extent(points.map((point) => point.x)) * extent(points.map((point) => point.y));
}

/** The part of the nodes inside `outline` that belongs to the community. */
function purity(outline: readonly Point[], community: number, nodes: readonly Member[]): number {
  const within = nodes.filter((node) => contains(outline, node));
  return within.filter((node) => node.actor.community === community).length / within.length;
}

/** Whether `point` lies in or on a convex, counter-clockwise outline. */
export function contains(outline: readonly Point[], point: Point): boolean {
  return outline.every((a, at) => turn(a, outline[(at + 1) % outline.length] as Point, point) >= 0);
}

/** The points without the fifth that is farthest from their median. */
export function trim(points: readonly Point[]): Point[] {
  const middle = { x: median(points.map((point) => point.x)), y: median(points.map((point) => point.y)) };
  const far = (point: Point) => Math.hypot(point.x - middle.x, point.y - middle.y);
  const kept = Math.ceil(points.length * (1 - TRIMMED));
  return [...points].sort((a, b) => far(a) - far(b)).slice(0, kept);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The convex hull, counter-clockwise (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(sorted: readonly Point[]): Point[] {
  const half: Point[] = [];
  for (const point of sorted) {
    while (half.length > 1 && turn(half.at(-2) as Point, half.at(-1) as Point, point) <= 0) half.pop();
    half.push(point);
  }
  return half.slice(0, -1);
}

/** Positive when the way from `a` over `b` to `c` turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The part of the smaller of two convex outlines that the other covers, 0 to 1. */
export function sharedPart(one: readonly Point[], other: readonly Point[]): number {
  const smaller = Math.min(area(one), area(other));
  return smaller > 0 ? area(clip(one, other)) / smaller : 0;
}

function area(outline: readonly Point[]): number {
  const twice = outline.reduce((sum, point, index) => {
    const next = outline[(index + 1) % outline.length] as Point;
    return sum + point.x * next.y - next.x * point.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The part of `subject` inside the convex, counter-clockwise `window` (Sutherland and Hodgman). */
function clip(subject: readonly Point[], window: readonly Point[]): readonly Point[] {
  return window.reduce<readonly Point[]>((left, a, index) => {
    const b = window[(index + 1) % window.length] as Point;
    return left.flatMap((point, at) => {
      const before = left.at(at - 1) as Point;
      const [here, there] = [turn(a, b, point), turn(a, b, before)];
      const share = there / (there - here);
      const crossing = {
        x: before.x + share * (point.x - before.x),
        y: before.y + share * (point.y - before.y),
      };
      if (here >= 0) return there < 0 ? [crossing, point] : [point];
      return there >= 0 ? [crossing] : [];
    });
  }, subject);
}
