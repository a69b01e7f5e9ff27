/** What stands beside a table: its columns and where it comes from, as the W3C’s Metadata Vocabulary for Tabular Data (CSVW) has it. */
import { about, aboutLine, titleOf } from '../about.ts';
import type { FieldType } from '../fields.ts';
import type { Material } from '../material.ts';
import { printable } from '../printable.ts';
import { noted } from './noted.ts';
import type { Table } from './table.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
};

/** https://www.w3.org/TR/tabular-metadata/: beside `links.csv` lies `links.csv-metadata.json`. */
export function tableMetadata(table: Table, file: string, delimiter: string, material: Material): string {
  const columns = noted(table, material).columns.map(({ id, type }) => ({
    name: id,
    titles: id,
    datatype: TYPES[type],
  }));
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:title': printable([titleOf(material.graph), table.id].filter(Boolean).join(': ')),
    'dc:source': printable(aboutLine(material)),
    notes: about(material).map(([what, value]) => ({ [what]: clean(value) })),
    dialect: { delimiter, quoteChar: delimiter === '\t' ? null : '"', header: true, encoding: 'utf-8' },
    tableSchema: { columns },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

const clean = <T>(value: T): T | string => (typeof value === 'string' ? printable(value) : value);
