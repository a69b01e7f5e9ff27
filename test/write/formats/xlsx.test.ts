import readExcel from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { xlsx } from '../../../src/write/formats/xlsx.ts';
import { TABLES } from '../../../src/write/tables/index.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { bytesOf, materialOf } from '../material.ts';

async function sheetsOf(graph: Parameters<typeof materialOf>[0]) {
  const sheets = await readExcel(Buffer.from(await bytesOf(xlsx, materialOf(graph))));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

it('is a workbook with a sheet for each table and one about it', async () => {
  const sheets = await sheetsOf(hostileGraph());
  expect([...sheets.keys()]).toEqual([...TABLES.map(({ id }) => id), 'about']);
  const [head = [], ...rows] = sheets.get('actors') ?? [];
  expect(head).toEqual(TABLES.find(({ id }) => id === 'actors')?.columns.map(({ id }) => id));
  expect(rows).toHaveLength(HOSTILE.length);
  expect(rows[0]?.[head.indexOf('x')]).toBe(-1.5);
  expect(sheets.get('about')).toContainEqual(['program', 'dramatis 1.2.3']);
});

it('keeps every name, none as a formula', () =>
  forAnyGraph(async (graph) => {
    const [head = [], ...rows] = (await sheetsOf(graph)).get('actors') ?? [];
    const read = rows.map((row) => String(row[head.indexOf('label')] ?? ''));
    // This reader takes blanks off, and leaves the escape for what looks like an escape.
    const seen = (label: string) => label.replaceAll('_x005F_', '_').replace(/\s+/gu, '');
    expect(read.map(seen).sort()).toEqual(labelsIn(graph).map(seen).sort());
  }));
