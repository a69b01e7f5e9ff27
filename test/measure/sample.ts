/** Graphs that look like those of news: groups of actors, a few links across, some actors alone. Always the same. */
import { UndirectedGraph } from 'graphology';
import { keyed } from '../../src/base/keyed.ts';
import { type ActorAttributes, LINK_ATTRIBUTES, type LinkAttributes } from '../../src/graph/attributes.ts';
import type { ActorGraph } from '../../src/graph/graph.ts';
import { measure as measureNetwork } from '../../src/measure/index.ts';
import { type Measure, type Previous, previousOf } from '../../src/measure/measure.ts';
import { networkOf, throughNetwork } from '../graph/network-of.ts';

/** A graph without actors. */
export function emptyGraph(): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph();
  graph.replaceAttributes({ format: 1, title: '', generator: 'test', window: 'sentence', articles: {} });
  return graph;
}

/** An actor of one article. */
export function anActor(label: string, given: Partial<ActorAttributes> = {}): ActorAttributes {
  return { label, kind: 'person', mentions: 1, articles: 1, names: [[label, 1]], because: [], ...given };
}

/** The weights that every link has. */
const WEIGHTS = LINK_ATTRIBUTES.flatMap((one) => ('weight' in one && !('optional' in one) ? [one.id] : []));

/** A link of one sentence, each of its weights 1. */
export function aLink(given: Partial<LinkAttributes> = {}): LinkAttributes {
  return { ...keyed(WEIGHTS, () => 1), expected: 0.1, where: [], ...given };
}

/** Actors n0, n1, … in a row, each linked with the next in so many articles. */
export function path(...articles: readonly number[]): ActorGraph {
  const graph = emptyGraph();
  for (let i = 0; i <= articles.length; i += 1) graph.addNode(`n${i}`, anActor(`N${i}`));
  articles.forEach((count, i) => {
    graph.addUndirectedEdgeWithKey(`e${i}`, `n${i}`, `n${i + 1}`, aLink({ articles: count, weight: count }));
  });
  return graph;
}

/** Runs a measure on a graph. */
export const run = (measure: Measure, graph: ActorGraph, previous?: Previous): void =>
  throughNetwork(graph, (network) => measure.run(network, previous));

/** Runs all measures on a graph. */
export const measure = (graph: ActorGraph, previous?: Previous): void =>
  throughNetwork(graph, (network) => measureNetwork(network, previous));

/** What a measured graph shows. */
export const shownBy = (graph: ActorGraph): Previous => previousOf(networkOf(graph));

/** A sample graph with all measures. */
export function measured(n: number, links = 4, seed = 1): ActorGraph {
  const graph = sampleGraph(n, links, seed);
  measure(graph);
  return graph;
}

/** `n` actors in groups of about 40; each has about `links` links. */
export function sampleGraph(n: number, links = 4, seed = 1): ActorGraph {
  const random = randomNumbers(seed);
  const graph = emptyGraph();
  const groups = Math.max(1, Math.round(n / 40));
  for (let i = 0; i < n; i += 1) {
    const articles = 1 + Math.floor(40 * random() ** 4);
    graph.addNode(`e:p/actor-${i}`, anActor(`Actor ${i}`, { mentions: articles * 2, articles }));
  }
  const alone = Math.floor(n / 20);
  for (let i = alone; i < n; i += 1) {
    for (let j = 0; j < links; j += 1) {
      const near = alone + ((i + groups * Math.floor(random() * 40)) % (n - alone));
      const other = random() < 0.85 ? near : alone + Math.floor(random() * (n - alone));
      link(graph, i, other, 1 + Math.floor(8 * random() ** 3));
    }
  }
  return graph;
}

function link(graph: ActorGraph, i: number, j: number, articles: number): void {
  const [a, b] = [`e:p/actor-${i}`, `e:p/actor-${j}`].sort() as [string, string];
  if (a === b || graph.hasEdge(a, b)) return;
  const attributes = aLink({ weight: articles * 0.7, articles, sentences: articles });
  graph.addUndirectedEdgeWithKey(`${a}|${b}`, a, b, attributes);
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
