/** A part of a graph.json as a graph that can be written in any format. */
import { UndirectedGraph } from 'graphology';
import { list, object, text } from '../../base/fields.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import type { Model } from '../model/graph.ts';
import { linkKeyOf } from '../model/parse.ts';

/**
 * The actors and links with all that the file says of them, and what it says of the whole. Of an actor that the file has twice the
 * first counts, as in the picture.
 */
export function partOf(json: string, { actors, links }: Pick<Model, 'actors' | 'links'>): AnyGraph {
  const file = object(JSON.parse(json));
  const graph = new UndirectedGraph();
  graph.replaceAttributes({ ...object(file.attributes) });
  const wanted = {
    actors: new Set(actors.map(({ key }) => key)),
    links: new Set(links.map(({ key }) => key)),
  };
  for (const node of list(file.nodes).map(object)) {
    const key = text(node.key);
    if (wanted.actors.has(key) && !graph.hasNode(key)) graph.addNode(key, { ...object(node.attributes) });
  }
  for (const edge of list(file.edges).map(object)) {
    const [key, a, b] = [linkKeyOf(edge), text(edge.source), text(edge.target)];
    if (wanted.links.has(key) && !graph.hasEdge(key) && !graph.hasEdge(a, b))
      graph.addEdgeWithKey(key, a, b, { ...object(edge.attributes) });
  }
  return graph;
}
