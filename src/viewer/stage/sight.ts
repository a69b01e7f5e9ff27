/** What the camera sees of a scene: marks and areas on the screen, not yet labelled. */
import { oncePer } from '../../base/once.ts';
import type { InTheWay } from '../../map/labels.ts';
import { type SeenArea, seeAreas } from './area.ts';
import type { Point } from './geometry.ts';
import type { Lens, Measure } from './lens.ts';
import type { Scene, SceneNode } from './scene.ts';

/** A node on the screen. */
export interface SeenNode extends Point {
  readonly node: SceneNode;
  readonly size: number;
}

/** A scene in screen coordinates. */
export interface Sight {
  readonly scene: Scene;
  readonly lens: Lens;
  /** Strongest first. */
  readonly seen: ReadonlyMap<string, SeenNode>;
  readonly areas: readonly SeenArea[];
}

/** Marks and areas of a scene through a lens; `measure` gives the widths of the names of areas. */
export function seeScene(scene: Scene, lens: Lens, measure: Measure): Sight {
  const seen = new Map(
    scene.nodes.map((node) => [node.actor.key, { node, ...lens.project(node), size: lens.scale(node.size) }]),
  );
  return { scene, lens, seen, areas: seeAreas(scene, lens, measure) };
}

/** A mark as labels must keep clear of it. */
export function markOf({ node, x, y, size }: SeenNode): InTheWay {
  return { key: node.actor.key, x, y, radius: size, rank: node.rank };
}

/** The links of a scene by their keys. */
export const linksByKey = oncePer(
  (links: Scene['links']) => new Map(links.map((link) => [link.link.key, link])),
);

/** Whether a point lies on the screen. */
export function isOnScreen({ x, y }: Point, { width, height }: Lens): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

/** The radius of the ring around what is looked at. */
export function haloRadius({ node, size }: SeenNode): number {
  return (node.kind === 'organization' ? size * Math.SQRT2 : size) + 3.5;
}
