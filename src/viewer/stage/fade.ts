/** A scene in which those fade who are not there at a time, and the others are as large as they are then; nobody moves. */
import { mix } from './palette.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** What is counted of those in the picture, by their keys. */
export interface Presence {
  readonly articles: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
  /** How many articles there are in all. */
  readonly of: number;
}

/** How much of its colour is left to who is not there. */
const LEFT = 0.16;
/** Below all that is there, whose layers go from 0 to 2. */
const LOWER = 3;
/** Who is not there, and who is there far more than as a rule, in shares of the radius. */
const SMALLEST = 0.55;
const LARGEST = 1.5;

/** The scene of a presence; `of` is the number of articles that the scene itself shows. */
export function fadeScene(scene: Scene, presence: Presence, of: number): Scene {
  const nodes = scene.nodes.map((node) => fadeNode(node, presence, of, scene.palette.stage));
  const links = scene.links.map((link) => fadeLink(link, presence, scene.palette.stage));
  return { ...scene, nodes, links, node: new Map(nodes.map((node) => [node.actor.key, node])) };
}

/** The area of a mark tells how much more, or less, of the articles name the actor than of those that the scene shows. */
function fadeNode(node: SceneNode, { articles, of: then }: Presence, of: number, stage: string): SceneNode {
  const now = articles.get(node.actor.key) ?? 0;
  if (now === 0)
    return { ...node, size: node.size * SMALLEST, color: mix(stage, node.color, LEFT), faint: true };
  const share = now / Math.max(1, then) / (node.actor.articles / Math.max(1, of) || 1);
  return { ...node, size: node.size * Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(share))) };
}

function fadeLink(link: SceneLink, { links }: Presence, stage: string): SceneLink {
  if ((links.get(link.link.key) ?? 0) > 0) return link;
  return { ...link, color: mix(stage, link.color, LEFT), layer: link.layer - LOWER };
}
