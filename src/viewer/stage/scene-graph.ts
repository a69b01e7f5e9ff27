/** A scene as the graph that Sigma draws, and what changes in it from one scene to the next. */
import { UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Scene } from './scene.ts';

/** The actors and links of a scene for Sigma: later ones are drawn above earlier ones. */
export function graphOf(scene: Scene): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { actor, kind, x, y, size, color } of [...scene.nodes].reverse()) {
    graph.addNode(actor.key, { type: kind, x, y, size, color, hole: scene.palette.stage, zIndex: size });
  }
  for (const { link, source, target, width, color, bend, layer } of scene.links) {
    if (graph.hasEdge(source, target)) continue;
    const type = bend === 0 ? 'line' : 'curve';
    graph.addEdgeWithKey(link.key, source, target, {
      type,
      size: width,
      color,
      curvature: bend,
      zIndex: layer,
    });
  }
  return graph;
}

/** Whether two scenes differ in places, sizes and colours alone. */
export function isSameGraph(one: Scene, other: Scene): boolean {
  return (
    one.links.length === other.links.length &&
    one.links.every(
      ({ link, bend }, at) => link === other.links[at]?.link && bend === other.links[at]?.bend,
    ) &&
    one.palette === other.palette &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(({ actor }, at) => actor === other.nodes[at]?.actor)
  );
}

/** Gives the actors and links of `before`, which are those of the scene, their new places, sizes and colours. */
export function moveIn(graph: AbstractGraph, { node, links }: Scene, before: Scene): void {
  graph.updateEachNodeAttributes(
    (key, attributes) => {
      const { x = attributes.x, y = attributes.y, size = attributes.size, color } = node.get(key) ?? {};
      return { ...attributes, x, y, size, color: color ?? attributes.color };
    },
    { attributes: ['x', 'y', 'size', 'color'] },
  );
  if (links === before.links) return;
  const drawn = new Map(links.map((one) => [one.link.key, one]));
  graph.updateEachEdgeAttributes(
    (key, attributes) => {
      const { color = attributes.color, layer = attributes.zIndex } = drawn.get(key) ?? {};
      return { ...attributes, color, zIndex: layer };
    },
    { attributes: ['color', 'zIndex'] },
  );
}
