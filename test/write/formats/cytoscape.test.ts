import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { cytoscape as format } from '../../../src/write/formats/cytoscape.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';

it('is what Cytoscape.js loads, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const { elements, data } = JSON.parse(await written(format, graph));
    const loaded = cytoscape({ headless: true, elements });
    expect(
      loaded
        .nodes()
        .map((node) => node.data('name'))
        .sort(),
    ).toEqual(labelsIn(graph, (label) => label));
    expect(loaded.edges().length).toBe(graph.size);
    expect(data.actors).toBe(graph.order);
  }));

it('has places as on a screen, and links with their values', async () => {
  const { elements } = JSON.parse(await written(format, hostileGraph()));
  expect(elements.nodes).toHaveLength(HOSTILE.length);
  expect(elements.nodes[0].position).toEqual({ x: -1.5, y: -2 });
  expect(elements.edges[0].data).toMatchObject({ weight: 0.5, npmi: -0.25 });
});
