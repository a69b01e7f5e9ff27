import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { actorsNamed, labelsLike } from '../../src/write/named.ts';

const graph = new UndirectedGraph();
graph.addNode('e:merkel', {
  label: 'Angela Merkel',
  mentions: 9,
  names: [
    ['Merkel', 4],
    ['Angela Merkel', 3],
  ],
});
graph.addNode('e:merkel-2', { label: 'Petra Merkel', mentions: 2, names: [['Merkel', 1]] });
graph.addNode('e:usa', { label: 'USA', names: [['Vereinigte Staaten', 2]] });
graph.addNode('e:odd');

it.each([
  ['e:usa', ['e:usa']],
  ['angela merkel ', ['e:merkel']],
  ['vereinigte staaten', ['e:usa']],
  ['Merkel', ['e:merkel', 'e:merkel-2']],
  ['Scholz', []],
])('%s means %j', (name, ids) => expect(actorsNamed(graph, name)).toEqual(ids));

it('labels like a name are told, the most mentioned first', () => {
  expect(labelsLike(graph, 'Merkl Merkel', 5)).toEqual(['Angela Merkel', 'Petra Merkel']);
  expect(labelsLike(graph, 'Merkel', 1)).toEqual(['Angela Merkel']);
  expect(labelsLike(graph, 'Scholz', 5)).toEqual([]);
});
