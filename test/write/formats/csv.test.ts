import { expect, it } from 'vitest';
import { csv } from '../../../src/write/formats/csv.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { parseCsv } from '../parse-csv.ts';

const [header = [], ...rows] = parseCsv(csv.write(hostileGraph()));
const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);

it('has a line for each link, as wide as the header', () => {
  expect(rows).toHaveLength(HOSTILE.length - 1);
  for (const row of rows) expect(row).toHaveLength(header.length);
});

it('names both ends with their labels and kinds, the smaller id first', () => {
  expect(header.slice(0, 6)).toEqual(
    'source target source_label target_label source_kind target_kind'.split(' '),
  );
  expect(rows.find(([source, target]) => source === 'e:p/1' && target === 'e:p/2')?.slice(2, 6)).toEqual([
    ...['constructor', `'=HYPERLINK("x")`, 'person', 'person'],
  ]);
  for (const [source = '', target = ''] of rows) expect(source < target).toBe(true);
});

it('has numbers as numbers, and nothing for what a link does not have', () => {
  expect(new Set(column('npmi'))).toEqual(new Set(['-0.25']));
  expect(new Set(column('alpha'))).toEqual(new Set(['']));
});

it('leaves out the sentences, which have no place in a cell', () => {
  expect(header).not.toContain('where');
});
