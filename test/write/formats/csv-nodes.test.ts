import { expect, it } from 'vitest';
import { csvNodes } from '../../../src/write/formats/csv-nodes.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { parseCsv } from '../parse-csv.ts';

it('has a line for each actor, with the names intact', () => {
  const [header, ...rows] = parseCsv(csvNodes.write(hostileGraph()));
  expect(header?.slice(0, 3)).toEqual(['id', 'label', 'kind']);
  for (const row of rows) expect(row).toHaveLength(header?.length ?? 0);
  const labels = rows.map(([, label]) => label?.replace(/^'/u, ''));
  expect(labels.sort()).toEqual([...HOSTILE].sort());
});

it('holds no formula, and numbers as numbers', () => {
  const cells = parseCsv(csvNodes.write(hostileGraph())).flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) && cell !== '-1.5')).toEqual([]);
  expect(cells).toContain('-1.5');
  expect(cells).toContain("'-1");
});

it('holds all names of an actor in one cell', () => {
  const graph = hostileGraph();
  graph.setNodeAttribute('e:p/0', 'names', [
    ['Erdoğan', 3],
    ['Recep Tayyip Erdoğan', 1],
  ]);
  expect(parseCsv(csvNodes.write(graph))[1]).toContain('Erdoğan | Recep Tayyip Erdoğan');
});
