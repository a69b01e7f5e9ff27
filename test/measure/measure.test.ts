import { expect, it } from 'vitest';
import { anActor, emptyGraph, shownBy } from './sample.ts';

it('what a graph shows is places, communities and the fingerprint of its layout', () => {
  const graph = emptyGraph();
  graph.addNode('a', anActor('A', { x: 1.5, y: -2, community: 0 }));
  graph.addNode('b', anActor('B', { x: 0, y: 0, community: -1 }));
  graph.setAttribute('layout', 'ab12');
  expect(shownBy(graph)).toEqual({
    positions: new Map([
      ['a', { x: 1.5, y: -2 }],
      ['b', { x: 0, y: 0 }],
    ]),
    communities: new Map([
      ['a', 0],
      ['b', -1],
    ]),
    layout: 'ab12',
  });
});

it('what is missing or no number is left out', () => {
  const graph = emptyGraph();
  graph.addNode('a', anActor('A', { x: 1, community: 0.5 }));
  graph.addNode('b', anActor('B', { x: Number.NaN, y: 3 }));
  expect(shownBy(graph)).toEqual({ positions: new Map(), communities: new Map() });
});
