import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csv } from '../../../src/write/formats/csv.ts';
import { actors } from '../../../src/write/tables/actors.ts';
import { TABLES } from '../../../src/write/tables/index.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { materialOf, written } from '../material.ts';

it.each(TABLES)('of $id has a head and rows that a reader of CSV takes, and no formula', async (table) => {
  const rows: string[][] = parse(await written(csv(table), hostileGraph()));
  expect(rows[0]).toEqual(table.columns.map(({ id }) => id));
  if (table.id !== 'relations') expect(rows.length).toBeGreaterThan(1);
  expect(rows.flat().filter((cell) => /^[=+@\t\r\n＝＋－＠]|^-\D/u.test(cell))).toEqual([]);
});

it('for Excel has semicolons and a byte order mark, and the same values', async () => {
  const [plain, excel] = [
    await written(csv(actors), hostileGraph()),
    await written(csv(actors), hostileGraph(), { excel: true }),
  ];
  expect(excel.startsWith('\uFEFFid;label;kind;')).toBe(true);
  expect(parse(excel, { bom: true, delimiter: ';' })).toEqual(parse(plain));
});

it('is described beside it: columns, separator, where it comes from', () => {
  const { beside } = csv(actors);
  const described = JSON.parse(beside?.write(materialOf(hostileGraph(), { excel: true }), 'mine.csv') ?? '');
  expect(beside?.ending).toBe('-metadata.json');
  expect(described).toMatchObject({ url: 'mine.csv', dialect: { delimiter: ';' } });
});

it('keeps every name, but for the apostrophe before what looks like a formula', () =>
  forAnyGraph(async (graph) => {
    const rows: Record<string, string>[] = parse(await written(csv(actors), graph), { columns: true });
    const plain = (label: string) => label.replace(/^'/u, '').replace(/\p{Cs}/gu, '');
    expect(rows.map(({ label = '' }) => plain(label)).sort()).toEqual(labelsIn(graph, plain));
  }));
