import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { afterAll, expect, it } from 'vitest';
import { notesIn } from '../../src/cli/notes-in.ts';
import { emptyFolder } from '../empty-folder.ts';

const folder = emptyFolder(afterAll);
const file = join(folder, 'notes.yaml');

it('gives tables what a file notes on the actors of a graph', () => {
  const graph = new UndirectedGraph();
  graph.addNode('e:irak', { label: 'Irak', kind: 'place', names: [['Irak', 2]] });
  writeFileSync(file, '- note: Ask.\n  actor: Irak\n- note: Gone.\n  actor: Iran\n');
  expect(notesIn(file, graph).get('actors')).toEqual(new Map([['e:irak', 'Ask.']]));
});

it('says that there is no such file', () => {
  expect(() => notesIn(join(folder, 'none.yaml'), new UndirectedGraph())).toThrow('none.yaml');
});
