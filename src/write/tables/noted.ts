/** Tables with what people have noted of their rows. */
import type { Material } from '../material.ts';
import type { Cells } from '../separated.ts';
import type { Table } from './table.ts';

/** The table with notes in a last column, where there is one on a row of it; else the table as it is. */
export function noted(table: Table, { notes }: Pick<Material, 'notes'>): Table {
  const all = notes?.get(table.id);
  if (all === undefined || all.size === 0) return table;
  return {
    ...table,
    columns: [...table.columns, { id: 'notes', type: 'string' }],
    rows: async function* (material) {
      for await (const row of table.rows(material)) yield [...row, all.get(keyOf(table, row))];
    },
  };
}

/** By what a row is known: links by both ends, in the order of code units, all else by what stands first. */
function keyOf({ id }: Table, [first, second]: Cells): string {
  return id === 'links' ? [String(first), String(second)].sort().join('|') : String(first);
}
