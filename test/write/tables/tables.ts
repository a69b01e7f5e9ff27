/** The rows of a table of the hostile graph, as records. */
import type { AnyGraph } from '../../../src/graph/graph.ts';
import type { Value } from '../../../src/write/fields.ts';
import type { Material } from '../../../src/write/material.ts';
import type { Table } from '../../../src/write/tables/table.ts';
import { materialOf } from '../material.ts';

export type Row = Readonly<Record<string, Value | undefined>>;

export async function rowsOf(
  table: Table,
  graph: AnyGraph,
  more?: Partial<Material>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const cells of table.rows(materialOf(graph, more))) {
    if (cells.length !== table.columns.length) throw new Error('a row is not as wide as its table');
    rows.push(Object.fromEntries(table.columns.map(({ id }, i) => [id, cells[i]])));
  }
  return rows;
}
