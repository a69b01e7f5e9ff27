/** Each table as tab-separated values: a line a row, whatever a value holds. */
import type { GraphFormat } from '../format.ts';
import { tabLine } from '../separated.ts';
import { tableMetadata } from '../tables/metadata.ts';
import { noted } from '../tables/noted.ts';
import type { Table } from '../tables/table.ts';

/** A table as tab-separated values with a head line. */
export const tsv = (table: Table): GraphFormat => ({
  id: `tsv-${table.id}`,
  group: 'table',
  title: { en: `${table.title.en} (TSV)`, de: `${table.title.de} (TSV)` },
  file: `${table.id}.tsv`,
  mediaType: 'text/tab-separated-values; charset=utf-8',
  write: async function* (material) {
    const { columns, rows } = noted(table, material);
    yield tabLine(columns.map(({ id }) => id));
    for await (const row of rows(material)) yield tabLine(row);
  },
  beside: {
    ending: '-metadata.json',
    write: (material, file) => tableMetadata(table, file, '\t', material),
  },
});
