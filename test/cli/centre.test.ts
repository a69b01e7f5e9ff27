import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { centreOf } from '../../src/cli/centre.ts';

const graph = new UndirectedGraph();
graph.addNode('e:a', { label: 'Angela Merkel', names: [['Merkel', 3]] });
graph.addNode('e:b', { label: 'Petra Merkel', names: [['Merkel', 1]] });

it('a name means one actor', () => {
  expect(centreOf(graph, 'angela merkel')).toBe('e:a');
  expect(centreOf(graph, 'e:b')).toBe('e:b');
});

it('a name of several is not guessed: their ids are told', () => {
  expect(() => centreOf(graph, 'Merkel')).toThrow(
    'Several actors are called “Merkel”. Name one by its id: e:a, e:b',
  );
});

it('for an unknown name those like it are told, if there are any', () => {
  expect(() => centreOf(graph, 'Frau Merkel')).toThrow('There are: Angela Merkel, Petra Merkel');
  expect(() => centreOf(graph, 'Scholz')).toThrow(/^No actor is called “Scholz”\.$/);
});
