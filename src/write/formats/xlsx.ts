/** A workbook for Excel, LibreOffice and Numbers: a sheet for each table, and one that says where it comes from. */
import type { GraphFormat } from '../format.ts';
import type { Material } from '../material.ts';
import { TABLES } from '../tables/index.ts';
import { noted } from '../tables/noted.ts';
import {
  contentTypes,
  RELATIONS,
  type Sheet,
  STYLES,
  workbook,
  workbookRelations,
} from '../workbook/parts.ts';
import { aboutSheet, rowsInSheets } from '../workbook/sheets.ts';
import { type Entry, zipped } from '../zip.ts';

/** Numbers are numbers and texts are texts, so that no cell is run as a formula. */
export const xlsx: GraphFormat = {
  id: 'xlsx',
  group: 'table',
  title: { en: 'All tables in one (XLSX)', de: 'Alle Tabellen in einer (XLSX)' },
  file: 'graph.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write: (material) => zipped(entriesOf(material)),
};

async function* entriesOf(material: Material): AsyncGenerator<Entry> {
  const sheets: Sheet[] = [];
  const placed = (name: string, pieces: Entry['pieces']): Entry => {
    const file = `worksheets/sheet${sheets.length + 1}.xml`;
    sheets.push({ name, file });
    return { name: `xl/${file}`, pieces };
  };
  for (const table of TABLES) {
    for await (const { name, pieces } of rowsInSheets(noted(table, material), material))
      yield placed(name, pieces);
  }
  yield placed('about', aboutSheet(material));
  yield { name: '[Content_Types].xml', pieces: [contentTypes(sheets)] };
  yield { name: '_rels/.rels', pieces: [RELATIONS] };
  yield { name: 'xl/workbook.xml', pieces: [workbook(sheets)] };
  yield { name: 'xl/_rels/workbook.xml.rels', pieces: [workbookRelations(sheets)] };
  yield { name: 'xl/styles.xml', pieces: [STYLES] };
}
