import { describe, expect, it } from 'vitest';
import type { ActorGraph } from '../../../src/graph/graph.ts';
import { measure } from '../../../src/measure/measures/backbone.ts';
import { aLink, anActor, emptyGraph, path, run, sampleGraph } from '../sample.ts';

const forestOf = (graph: ActorGraph) => graph.filterEdges((_, { forest }) => forest === true).sort();

/** An actor in the middle, linked with others by links of these weights, all of one article. */
function star(...weights: readonly number[]): ActorGraph {
  const graph = emptyGraph();
  graph.addNode('hub', anActor('Hub'));
  weights.forEach((weight, i) => {
    graph.addNode(`n${i}`, anActor(`N${i}`));
    graph.addUndirectedEdgeWithKey(`e${i}`, 'hub', `n${i}`, aLink({ articles: 1, weight }));
  });
  return graph;
}

const alphas = (graph: ActorGraph) => {
  run(measure, graph);
  return graph.mapEdges((_, { alpha }) => alpha);
};

describe('the forest', () => {
  it('holds the strongest links of a circle: articles count before the weight', () => {
    const graph = path(3, 2);
    graph.addUndirectedEdgeWithKey('weak', 'n0', 'n2', aLink({ weight: 9 }));
    graph.addNode('alone', anActor('A'));
    run(measure, graph);
    expect(forestOf(graph)).toEqual(['e0', 'e1']);
  });

  it('drops of equal links the one with the greatest ids', () => {
    const graph = path(1, 1);
    graph.addUndirectedEdgeWithKey('a0', 'n2', 'n0', aLink({ articles: 1, weight: 1 }));
    run(measure, graph);
    expect(forestOf(graph)).toEqual(['a0', 'e0']);
  });

  it('has one link less than nodes in each component', () => {
    const graph = sampleGraph(200);
    run(measure, graph);
    const alone = graph.filterNodes((node) => graph.degree(node) === 0).length;
    expect(forestOf(graph)).toHaveLength(graph.order - alone - 1);
  });
});

describe('alpha', () => {
  it('is (1 − w/s)^(k−1) at the end where the link stands out more', () => {
    // Strengths of links of one article are w/(1+w): 1/2 and 3/4, together 5/4; each is all that the leaf has.
    expect(alphas(star(1, 3))).toEqual([0.6, 0.4]);
  });

  it('is one where there is nothing to stand out from', () => {
    expect(alphas(star(5))).toEqual([1]);
    expect(alphas(star(0))).toEqual([1]);
  });

  it('is small for a strong link among many weak ones', () => {
    const [strong = 1, weak = 0] = alphas(star(50, 0.1, 0.1, 0.1, 0.1, 0.1));
    expect(strong).toBeLessThan(0.01);
    expect(weak).toBeGreaterThan(0.6);
  });
});
