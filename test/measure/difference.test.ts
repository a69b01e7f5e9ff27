import { expect, it } from 'vitest';
import type { ActorGraph } from '../../src/graph/graph.ts';
import { diffGraphs } from '../../src/measure/difference.ts';
import { networkOf } from '../graph/network-of.ts';
import { anActor, path } from './sample.ts';

const differences = (before: ActorGraph, after: ActorGraph) =>
  diffGraphs(networkOf(before), networkOf(after));

const NONE = { added: [], gone: [] };

it('names the actors and links that came and went', () => {
  const [before, after] = [path(1, 1), path(1)];
  after.addNode('x', anActor('Neu'));
  after.addUndirectedEdge('n1', 'x');
  expect(differences(before, after)).toEqual({
    actors: { added: ['Neu'], gone: ['N2'] },
    links: { added: [['N1', 'Neu']], gone: [['N1', 'N2']] },
    counts: { addedActors: 1, goneActors: 1, addedLinks: 1, goneLinks: 1 },
  });
});

it('takes an actor with another label for the same, and a link for the same from either end', () => {
  const [before, after] = [path(1), path()];
  after.addNode('n1', anActor('Renamed'));
  after.addUndirectedEdge('n1', 'n0');
  expect(differences(before, after)).toMatchObject({ actors: NONE, links: NONE });
});

it('tells of a link that came between actors who were there', () => {
  const after = path(1, 1);
  after.addUndirectedEdge('n2', 'n0');
  expect(differences(path(1, 1), after)).toMatchObject({
    actors: NONE,
    links: { added: [['N0', 'N2']], gone: [] },
  });
});
