/** Between graphology, in which tests write and read graphs, and the columns in which they are made. */
import { UndirectedGraph } from 'graphology';
import { inPairOrder } from '../../src/base/order.ts';
import { WEIGHTS } from '../../src/connect/weights.ts';
import { LINK_ATTRIBUTES, type LinkAttributes } from '../../src/graph/attributes.ts';
import type { ActorGraph } from '../../src/graph/graph.ts';
import type { Links, Network } from '../../src/graph/network.ts';

/** The links by the ids of their ends, the smaller first. */
function sortedEdges(graph: ActorGraph) {
  const edges = graph.mapEdges((edge, attributes, a, b) => {
    const [source, target] = inPairOrder(a, b);
    return { edge, attributes, source, target };
  });
  const order = ({ source, target }: (typeof edges)[number]) => `${source}\u0000${target}`;
  return edges.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const MEASURED = LINK_ATTRIBUTES.filter((one) => 'measure' in one);

/** What measures have added to a link. */
const measuredOf = (measured: Links['measured'], link: number): Partial<LinkAttributes> =>
  Object.fromEntries(
    MEASURED.flatMap(({ id, type }) => {
      const value = measured.get(id)?.[link];
      return value === undefined ? [] : [[id, type === 'boolean' ? value === 1 : value]];
    }),
  );

/** A graph as columns. */
export function networkOf(graph: ActorGraph): Network {
  const ids = graph.nodes().sort();
  const numbers = new Map(ids.map((id, i) => [id, i] as const));
  const edges = sortedEdges(graph);
  const weights = Object.keys(WEIGHTS).filter((id) => edges.some(({ attributes }) => id in attributes));
  const known = [...new Set([...weights, 'articles', 'weight', 'sentences', 'npmi', 'expected'])];
  const column = (id: string) =>
    Float64Array.from(edges, ({ attributes }) => Number(attributes[id as keyof LinkAttributes] ?? 0));
  return {
    attributes: { ...graph.getAttributes() } as Network['attributes'],
    ids,
    actors: ids.map((id) => ({ ...graph.getNodeAttributes(id) })),
    links: {
      source: Uint32Array.from(edges, ({ source }) => numbers.get(source) ?? 0),
      target: Uint32Array.from(edges, ({ target }) => numbers.get(target) ?? 0),
      weights: Object.fromEntries(known.map((id) => [id, column(id)])) as unknown as Links['weights'],
      measured: new Map(
        MEASURED.filter(({ id }) => edges.some(({ attributes }) => id in attributes)).map(({ id }) => [
          id,
          column(id),
        ]),
      ),
      stated: (link) => {
        const { first, last, months, relations, where = [] } = edges[link]?.attributes ?? {};
        return JSON.parse(JSON.stringify({ first, last, months, relations, where }));
      },
    },
  };
}

/** Gives all attributes of a link, by its number. */
function linkReader({ weights, measured, stated }: Links): (link: number) => LinkAttributes {
  const columns = Object.entries(weights);
  return (link) => {
    const attributes: Record<string, unknown> = {};
    for (const [id, column] of columns) attributes[id] = column[link];
    Object.assign(attributes, measuredOf(measured, link));
    return Object.assign(attributes, stated(link)) as LinkAttributes;
  };
}

/** A network as graphology holds it. */
export function graphOf({ attributes, ids, actors, links }: Network): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph();
  graph.replaceAttributes(attributes);
  ids.forEach((id, i) => {
    const actor = actors[i];
    if (actor) graph.addNode(id, actor);
  });
  const attributesOf = linkReader(links);
  links.source.forEach((source, link) => {
    const [a, b] = [ids[source] ?? '', ids[links.target[link] ?? 0] ?? ''];
    graph.addUndirectedEdgeWithKey(`${a}|${b}`, a, b, attributesOf(link));
  });
  return graph;
}

/** Lets `work` add to a graph what it adds to its columns. */
export function throughNetwork(graph: ActorGraph, work: (network: Network) => void): void {
  const network = networkOf(graph);
  work(network);
  const { attributes, ids, actors, links } = network;
  graph.mergeAttributes(attributes);
  ids.forEach((id, i) => {
    graph.mergeNodeAttributes(id, actors[i] ?? {});
  });
  sortedEdges(graph).forEach(({ edge }, link) => {
    graph.mergeEdgeAttributes(edge, measuredOf(links.measured, link));
  });
}
