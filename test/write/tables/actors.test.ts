import { expect, it } from 'vitest';
import { actors } from '../../../src/write/tables/actors.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { rowsOf } from './tables.ts';

it('is a row for each actor, with its name as it is', async () => {
  const rows = await rowsOf(actors, hostileGraph());
  expect(rows.map(({ label }) => label).sort()).toEqual([...HOSTILE].sort());
  expect(rows[0]).toMatchObject({ id: 'e:p/0', kind: 'person', mentions: 1, x: -1.5 });
});

it('holds all names of an actor in one cell', async () => {
  const graph = hostileGraph();
  graph.setNodeAttribute('e:p/0', 'names', [
    ['Erdoğan', 3],
    ['Recep Tayyip Erdoğan', 1],
  ]);
  const [first] = await rowsOf(actors, graph);
  expect(first?.names).toBe('Erdoğan | Recep Tayyip Erdoğan');
});
