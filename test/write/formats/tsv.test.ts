import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { tsv } from '../../../src/write/formats/tsv.ts';
import { TABLES } from '../../../src/write/tables/index.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { materialOf, written } from '../material.ts';

const read = (text: string): string[][] => parse(text, { delimiter: '\t', quote: false });

it.each(TABLES)('of $id is a line a row, as wide as its head', async (table) => {
  const text = await written(tsv(table), hostileGraph());
  const [head, ...rows] = read(text);
  expect(head).toEqual(table.columns.map(({ id }) => id));
  expect(text.trimEnd().split('\n')).toHaveLength(rows.length + 1);
  if (table.id === 'actors') expect(rows).toHaveLength(HOSTILE.length);
});

it('is described beside it, tabs as what parts it', () => {
  for (const table of TABLES) {
    const described = JSON.parse(tsv(table).beside?.write(materialOf(hostileGraph()), 'x.tsv') ?? '');
    expect(described.dialect).toMatchObject({ delimiter: '\t', quoteChar: null });
  }
});
