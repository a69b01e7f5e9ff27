/** A part of a graph.json as a graph that can be written in any format. */
import { UndirectedGraph } from 'graphology';
import { list, object, text } from '../../base/fields.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import type { Model } from '../model/graph.ts';
import { linkKeyOf } from '../model/parse.ts';

/** The whole of a graph.json; of an actor or a link that the file has twice the first counts, as in the picture. */
export function graphOf(json: string): AnyGraph {
  const file = object(JSON.parse(json));
  const graph = new UndirectedGraph();
  graph.replaceAttributes({ ...object(file.attributes) });
  for (const node of list(file.nodes).map(object)) {
    const key = text(node.key);
    if (!graph.hasNode(key)) graph.addNode(key, { ...object(node.attributes) });
  }
  for (const edge of list(file.edges).map(object)) {
    const [key, a, b] = [linkKeyOf(edge), text(edge.source), text(edge.target)];
    const isKnown = graph.hasEdge(key) || !graph.hasNode(a) || !graph.hasNode(b) || graph.hasEdge(a, b);
    if (!isKnown) graph.addEdgeWithKey(key, a, b, { ...object(edge.attributes) });
  }
  return graph;
}

/** These actors and links of a graph, with all that it says of them, and what it says of the whole. */
export function partOf(graph: AnyGraph, { actors, links }: Pick<Model, 'actors' | 'links'>): AnyGraph {
  const part = graph.emptyCopy();
  const wanted = new Set(actors.map(({ key }) => key));
  for (const key of graph.nodes()) if (!wanted.has(key)) part.dropNode(key);
  for (const { key } of links) {
    if (!graph.hasEdge(key)) continue;
    const [a, b] = graph.extremities(key);
    if (part.hasNode(a) && part.hasNode(b) && !part.hasEdge(key))
      part.addEdgeWithKey(key, a, b, graph.getEdgeAttributes(key));
  }
  return part;
}
