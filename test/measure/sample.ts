/** Graphs that look like those of news: groups of actors, a few links across, some actors alone. Always the same. */
import { UndirectedGraph } from 'graphology';

/** `n` actors in groups of about 40; each has about `links` links. */
export function sampleGraph(n: number, links = 4, seed = 1): UndirectedGraph {
  const random = randomNumbers(seed);
  const graph = new UndirectedGraph();
  const groups = Math.max(1, Math.round(n / 40));
  for (let i = 0; i < n; i += 1) {
    const articles = 1 + Math.floor(40 * random() ** 4);
    graph.addNode(`e:p/actor-${i}`, {
      label: `Actor ${i}`,
      kind: 'person',
      mentions: articles * 2,
      articles,
      names: [],
    });
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

function link(graph: UndirectedGraph, i: number, j: number, articles: number): void {
  const [a, b] = [`e:p/actor-${i}`, `e:p/actor-${j}`].sort() as [string, string];
  if (a === b || graph.hasEdge(a, b)) return;
  graph.addUndirectedEdgeWithKey(`${a}|${b}`, a, b, {
    weight: articles * 0.7,
    articles,
    sentences: articles,
    where: [],
  });
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
