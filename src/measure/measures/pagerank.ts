/** PageRank: who is linked with those who are much linked. */
import { significant } from '../../base/significant.ts';
import type { Measure } from '../measure.ts';
import { type Weighted, weightedOf } from '../weighted.ts';

const DAMPING = 0.85;
/** The ranks are found when a round changes them by less than this for each actor, as in networkx and graphology. */
const TOLERANCE = 1e-6;
const MOST_ROUNDS = 100;
const DIGITS = 6;

/** Shares of 1 in all, with six digits. */
export const measure: Measure = {
  id: 'pagerank',
  because:
    'The share of time a reader who follows links by weight, and starts anew in 15 % of all steps, spends here (Page 1999).',
  run: (network) => {
    const { weight } = network.links.weights;
    const ranks = ranksOf(weightedOf(network, (link) => weight[link] ?? 0));
    network.actors.forEach((actor, i) => {
      actor.pagerank = significant(ranks[i] ?? 0, DIGITS);
    });
  },
};

/** Power iteration: in each round a reader goes one step on from everywhere. */
function ranksOf(graph: Weighted): Float64Array {
  const actors = graph.starts.length - 1;
  const steps = shares(graph);
  let ranks: Float64Array = new Float64Array(actors).fill(1 / actors);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = step(graph, steps, ranks);
    const change = next.reduce((sum, rank, i) => sum + Math.abs(rank - (ranks[i] ?? 0)), 0);
    ranks = next;
    if (change < actors * TOLERANCE) break;
  }
  return ranks;
}

/** Of each link the share of all from its actor. */
function shares({ starts, weights }: Weighted): Float64Array {
  const steps = weights.slice();
  for (let actor = 0; actor + 1 < starts.length; actor += 1) {
    const own = steps.subarray(starts[actor], starts[actor + 1]);
    const sum = own.reduce((total, weight) => total + weight, 0);
    for (let i = 0; i < own.length; i += 1) own[i] = (own[i] ?? 0) / sum;
  }
  return steps;
}

/** Who is linked with nobody sends readers anywhere. */
function step({ starts, neighbours }: Weighted, steps: Float64Array, ranks: Float64Array): Float64Array {
  const next = new Float64Array(ranks.length);
  let lost = 0;
  ranks.forEach((rank, actor) => {
    const [from, to] = [starts[actor] ?? 0, starts[actor + 1] ?? 0];
    if (from === to) lost += rank;
    for (let at = from; at < to; at += 1) {
      const other = neighbours[at] ?? 0;
      next[other] = (next[other] ?? 0) + DAMPING * rank * (steps[at] ?? 0);
    }
  });
  const anywhere = (DAMPING * lost + 1 - DAMPING) / ranks.length;
  return next.map((rank) => rank + anywhere);
}
