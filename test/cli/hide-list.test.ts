import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { peopleNamedIn } from '../../src/cli/hide-list.ts';
import { emptyFolder } from '../empty-folder.ts';

const graph = new UndirectedGraph();
graph.addNode('e:a', { label: 'Anna Maas', names: [['Maas', 1]] });
graph.addNode('e:b', { label: 'Heiko Maas', names: [['Maas', 1]] });

it('a name a line hides all who bear it; remarks and unknown names are told apart', () => {
  const file = join(emptyFolder(), 'hide.txt');
  writeFileSync(file, '# privat\r\nMaas\n\n e:a # the same\nNiemand\n');
  expect(peopleNamedIn(file, graph)).toEqual({ ids: ['e:a', 'e:b', 'e:a'], unknown: ['Niemand'] });
});

it('a file that is not there is said', () => {
  expect(() => peopleNamedIn('nowhere.txt', graph)).toThrow('There is no file nowhere.txt');
});
