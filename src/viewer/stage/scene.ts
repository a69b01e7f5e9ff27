/** What the stage draws: visible actors and links with sizes and opaque colours, still in graph coordinates. */
import type { Kind } from '../../model.ts';
import type { Visible } from '../model/filter.ts';
import type { Actor, Box, Link, Model } from '../model/graph.ts';
import { communityHulls, type Hull } from './hulls.ts';
import { mix, type Palette } from './palette.ts';

export interface SceneNode {
  readonly actor: Actor;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Radius, or half the side of a square, in CSS pixels at the default zoom. */
  readonly size: number;
  readonly color: string;
}

export interface SceneLink {
  readonly link: Link;
  readonly source: string;
  readonly target: string;
  /** CSS pixels at the default zoom. */
  readonly width: number;
  readonly color: string;
  /** 0 to 1: stronger links are drawn later. */
  readonly strength: number;
}

export interface Scene {
  /** Strongest actor first. */
  readonly nodes: readonly SceneNode[];
  readonly node: ReadonlyMap<string, SceneNode>;
  readonly links: readonly SceneLink[];
  readonly hulls: readonly Hull[];
  readonly box: Box;
  readonly palette: Palette;
}

/** Half the side of the square that has the area of a disc with radius 1. */
const SQUARE = Math.sqrt(Math.PI) / 2;
/** Distances mean little in such a picture, and room for labels means much; but hulls should stay round. */
const MOST_STRETCH = 1.7;
/** Below this weight even the strongest link of a small graph is not drawn at full strength. */
const FULL_WEIGHT = 3;

/** How the scene suits the stage. */
export interface Fit {
  /** Shrinks everything for small screens. */
  readonly scale: number;
  /** Width by height of the stage. */
  readonly aspect: number;
}

/** The scene for the `visible` part of `model`. */
export function buildScene(model: Model, visible: Visible, palette: Palette, fit: Fit): Scene {
  const { scale } = fit;
  const stretch = stretchFor(model.box, fit.aspect);
  const nodes = visible.actors.map((actor) => sceneNode(actor, palette, scale, stretch));
  const strength = strengthScale(visible.links);
  return {
    nodes,
    node: new Map(nodes.map((node) => [node.actor.key, node])),
    links: visible.links.map((link) => sceneLink(link, strength(link), palette, scale)),
    hulls: communityHulls(nodes, model.communities, palette),
    box: { x: stretched(model.box.x, stretch.x), y: stretched(model.box.y, stretch.y) },
    palette,
  };
}

/** How far both axes may be pulled so that the picture fills the stage: at most `MOST_STRETCH`, the shorter one only. */
export function stretchFor(box: Box, aspect: number): { readonly x: number; readonly y: number } {
  const own = (box.x[1] - box.x[0]) / (box.y[1] - box.y[0]);
  const wanted = aspect / own;
  return {
    x: Math.min(MOST_STRETCH, Math.max(1, wanted)),
    y: Math.min(MOST_STRETCH, Math.max(1, 1 / wanted)),
  };
}

function stretched([low, high]: readonly [number, number], by: number): [number, number] {
  return [low * by, high * by];
}

function sceneNode(
  actor: Actor,
  palette: Palette,
  scale: number,
  stretch: { x: number; y: number },
): SceneNode {
  const { kind } = actor;
  const [x, y] = [actor.x * stretch.x, actor.y * stretch.y];
  const size = actor.size * scale * (kind === 'organization' ? SQUARE : 1);
  return { actor, kind, x, y, size, color: palette.kinds[kind] };
}

function sceneLink(link: Link, strength: number, palette: Palette, scale: number): SceneLink {
  const within = link.source.community === link.target.community;
  const share = (within ? 0.26 : 0.16) + 0.5 * strength ** 2;
  return {
    link,
    source: link.source.key,
    target: link.target.key,
    width: (1 + 2.6 * strength ** 2) * scale,
    color: mix(palette.stage, palette.edge, share),
    strength,
  };
}

function strengthScale(links: readonly Link[]): (link: Link) => number {
  const weights = links.map((link) => link.weight).sort((a, b) => a - b);
  const strong = Math.max(FULL_WEIGHT, weights[Math.floor(weights.length * 0.95)] ?? 1);
  return ({ weight }) => Math.min(1, Math.log1p(Math.max(0, weight)) / Math.log1p(strong));
}

/** The scene on the way from `before` to `after`, `share` from 0 to 1: known actors are between their places. */
export function blendScenes(before: Scene, after: Scene, share: number): Scene {
  const between = (a: number, b: number) => a + (b - a) * share;
  const nodes = after.nodes.map((node) => {
    const old = before.node.get(node.actor.key);
    return old ? { ...node, x: between(old.x, node.x), y: between(old.y, node.y) } : node;
  });
  const axis = (name: 'x' | 'y'): readonly [number, number] => [
    between(before.box[name][0], after.box[name][0]),
    between(before.box[name][1], after.box[name][1]),
  ];
  return {
    ...after,
    nodes,
    node: new Map(nodes.map((node) => [node.actor.key, node])),
    box: { x: axis('x'), y: axis('y') },
  };
}
