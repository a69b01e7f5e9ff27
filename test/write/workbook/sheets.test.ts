import { expect, it } from 'vitest';
import { textIn } from '../../../src/write/material.ts';
import type { Table } from '../../../src/write/tables/table.ts';
import { aboutSheet, rowsInSheets } from '../../../src/write/workbook/sheets.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { materialOf } from '../material.ts';

const material = materialOf(hostileGraph());
const table = (rows: Table['rows']): Table => ({
  id: 'numbers',
  title: { en: 'Numbers', de: 'Zahlen' },
  columns: [{ id: 'n', type: 'integer' }],
  rows,
});

async function sheetsOf(rows: Table['rows'], most?: number): Promise<readonly (readonly [string, string])[]> {
  const sheets: [string, string][] = [];
  for await (const { name, pieces } of rowsInSheets(table(rows), material, most))
    sheets.push([name, await textIn(pieces)]);
  return sheets;
}

it('numbers are numbers, truth is truth, text is text, and nothing is an empty cell', async () => {
  const [[, sheet] = []] = await sheetsOf(() => [[1.5, true, undefined, '=1+1', '_x0041_']]);
  expect(sheet).toContain('<c r="A2"><v>1.5</v></c><c r="B2" t="b"><v>1</v></c><c r="D2" t="inlineStr"');
  expect(sheet).toContain('>=1+1</t>');
  expect(sheet).toContain('>_x005F_x0041_</t>');
});

it('a table with more rows than a sheet holds goes on in the next one, each with its head', async () => {
  const sheets = await sheetsOf(() => [[1], [2], [3], [4], [5]], 3);
  expect(sheets.map(([name]) => name)).toEqual(['numbers', 'numbers 2', 'numbers 3']);
  const values = sheets.map(([, text]) => [...text.matchAll(/<v>(\d)<\/v>/g)].map(([, n]) => n));
  expect(values).toEqual([['1', '2'], ['3', '4'], ['5']]);
  for (const [, text] of sheets) expect(text).toContain('>n</t>');
});

it('an empty table is a sheet with its head', async () => {
  expect(await sheetsOf(() => [])).toHaveLength(1);
});

it('a cell holds no more than Excel reads', async () => {
  const [[, sheet = ''] = []] = await sheetsOf(() => [['x'.repeat(40_000)]]);
  expect(/x{1000,}/.exec(sheet)?.[0]).toHaveLength(32_767);
});

it('a sheet says where the workbook comes from', async () => {
  expect(await textIn(aboutSheet(material))).toContain('>dramatis 1.2.3</t>');
});

it('cells bear their addresses, beyond Z, too', async () => {
  const [[, sheet = ''] = []] = await sheetsOf(() => [Array.from({ length: 704 }, (_, i) => i)]);
  for (const [at, value] of [
    ['A2', 0],
    ['Z2', 25],
    ['AA2', 26],
    ['ZZ2', 701],
    ['AAA2', 702],
  ])
    expect(sheet).toContain(`<c r="${at}"><v>${value}</v></c>`);
});
