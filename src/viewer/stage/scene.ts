/** What the stage draws: visible actors and links with sizes and opaque colours, at their places on the map. */
import type { ActorMap, Area } from '../../map/output.ts';
import type { Kind } from '../../model.ts';
import type { Drawing } from '../look.ts';
import type { Visible } from '../model/filter.ts';
import type { Actor, Link } from '../model/graph.ts';
import { GROUND, mix, type Palette } from './palette.ts';

/** An actor as it is drawn. */
export interface SceneNode {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Radius, or half the side of a square, in CSS pixels at the default zoom. */
  readonly size: number;
  readonly color: string;
  /** Font size of its label. */
  readonly font: number;
  readonly bold: boolean;
  /** 0 for the largest one. */
  readonly rank: number;
  /** It is not there at the time that is looked at. */
  readonly faint?: true;
  /** The number of its area. */
  readonly area: number;
}

/** A link as it is drawn. */
export interface SceneLink {
  readonly link: Link;
  readonly source: string;
  readonly target: string;
  /** CSS pixels at the default zoom. */
  readonly width: number;
  readonly color: string;
  /** How far it bends aside, as a share of its length; the sign is the side. */
  readonly bend: number;
  /** Links with a higher one are drawn later: those within areas above those across, strong ones above weak ones. */
  readonly layer: number;
}

/** Everything that is drawn, whatever the camera does. */
export interface Scene {
  /** Strongest actor first. */
  readonly nodes: readonly SceneNode[];
  readonly node: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  readonly areas: readonly Area[];
  /** How much of the areas is seen, 0 to 1. */
  readonly clearness: number;
  /** Of the map, in CSS pixels; y runs up, as in graphs. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Whether colours of marks tell the kind. */
  readonly byKind: boolean;
}

/** Places that a reader chose, by key, as shares of the stage. */
export type Pins = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Half the side of the square that has the area of a disc with radius 1. */
const SQUARE = Math.sqrt(Math.PI) / 2;
const BEND = 0.08;
/** Many lines are drawn straight: bent ones cost more. */
const MOST_BENT = 2500;
/** The weight of all but the strongest fiftieth of the links inside is full width. */
const STRONG = 0.98;

/** The scene of what is visible on `map`, as `drawing` has it; who is not on the map yet is not drawn. */
export function buildScene(
  map: ActorMap,
  visible: Visible,
  palette: Palette,
  pins: Pins = new Map(),
  drawing: Drawing = {},
): Scene {
  const { width, height } = map.stage;
  const places = new Map(map.places.map((place) => [place.key, place]));
  const nodes = visible.actors.flatMap((actor): SceneNode[] => {
    const place = places.get(actor.key);
    if (!place) return [];
    const { kind } = actor;
    const { radius, font, bold, rank, area } = place;
    const pin = pins.get(actor.key);
    const [x, y] = pin ? [pin.x * width, pin.y * height] : [place.x, place.y];
    const size = radius * (kind === 'organization' ? SQUARE : 1);
    const color = drawing.shade?.(actor) || palette.kinds[kind];
    return [{ actor, kind, x, y: height - y, size, color, font, bold, rank, area }];
  });
  const node = new Map(nodes.map((one) => [one.actor.key, one]));
  const links = linksOf(visible.links, node, map.areas, palette, drawing);
  const byKind = drawing.shade === undefined;
  return { nodes, node, links, areas: map.areas, clearness: 1, width, height, palette, byKind };
}

function linksOf(
  links: readonly Link[],
  node: ReadonlyMap<string, SceneNode>,
  areas: readonly Area[],
  palette: Palette,
  { tint, widen = ({ tie }) => tie }: Drawing,
): readonly SceneLink[] {
  const drawn = links.flatMap((link) => {
    const [from, to] = [node.get(link.source.key), node.get(link.target.key)];
    return from && to ? [{ link, from, to, inside: from.area === to.area }] : [];
  });
  const full = strongTie(drawn.filter(({ inside }) => inside).map(({ link }) => widen(link)));
  const hues = new Map(areas.map(({ id, hue }) => [id, palette.areas[hue]]));
  const bend = drawn.length > MOST_BENT ? 0 : BEND;
  return drawn.map(({ link, from, inside }, at) => {
    const strength = Math.min(1, Math.max(0, widen(link) / full));
    const area = hues.get(from.area);
    const ground = area ? mix(palette.stage, area.ground, GROUND) : palette.stage;
    const own = tint?.(link);
    const color = own
      ? mix(ground, own, 0.6 + 0.4 * strength ** 0.6)
      : inside
        ? mix(ground, area?.line ?? palette.edge, 0.42 + 0.4 * strength ** 0.6)
        : mix(palette.stage, palette.across, 0.2 + 0.24 * strength ** 0.6);
    const width = inside ? 0.8 + 3.4 * strength ** 0.8 : 0.6 + 1.6 * strength ** 0.8;
    const [source, target] = [link.source.key, link.target.key];
    return {
      link,
      source,
      target,
      width,
      color,
      bend: at % 2 ? bend : -bend,
      layer: Number(inside) + strength,
    };
  });
}

function strongTie(ties: readonly number[]): number {
  const sorted = [...ties].sort((a, b) => a - b);
  return sorted[Math.floor(STRONG * (sorted.length - 1))] || 1;
}

/** The scene on the way from `before` to `after`, `share` from 0 to 1: known actors are between their places, new ones grow. */
export function blendScenes(before: Scene, after: Scene, share: number): Scene {
  const between = (a: number, b: number) => a + (b - a) * share;
  const nodes = after.nodes.map((node) => {
    const old = before.node.get(node.actor.key);
    if (!old) return { ...node, size: node.size * share };
    return {
      ...node,
      x: between(old.x, node.x),
      y: between(old.y, node.y),
      size: between(old.size, node.size),
    };
  });
  return {
    ...after,
    nodes,
    node: new Map(nodes.map((node) => [node.actor.key, node])),
    clearness: share,
    width: between(before.width, after.width),
    height: between(before.height, after.height),
  };
}
