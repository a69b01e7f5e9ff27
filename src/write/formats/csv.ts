/** Each table as comma-separated values, and for Excel with semicolons and a byte order mark. */
import type { GraphFormat } from '../format.ts';
import type { Material } from '../material.ts';
import { commaLine } from '../separated.ts';
import { tableMetadata } from '../tables/metadata.ts';
import { noted } from '../tables/noted.ts';
import type { Table } from '../tables/table.ts';

const separatorOf = ({ excel }: Material) => (excel ? ';' : ',');

/** A table as comma-separated values with a head line (RFC 4180). */
export const csv = (table: Table): GraphFormat => ({
  id: `csv-${table.id}`,
  group: 'table',
  title: { en: `${table.title.en} (CSV)`, de: `${table.title.de} (CSV)` },
  file: `${table.id}.csv`,
  mediaType: 'text/csv; charset=utf-8',
  write: async function* (material) {
    const separator = separatorOf(material);
    if (material.excel) yield '\uFEFF';
    const { columns, rows } = noted(table, material);
    yield commaLine(
      columns.map(({ id }) => id),
      separator,
    );
    for await (const row of rows(material)) yield commaLine(row, separator);
  },
  beside: {
    ending: '-metadata.json',
    write: (material, file) => tableMetadata(table, file, separatorOf(material), material),
  },
});
