/** What `neo4j-admin database import` takes, for large graphs: tables with typed heads and the command, in one archive. */
import { list, text } from '../../base/fields.ts';
import { about } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, type FieldType, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import type { Material } from '../material.ts';
import { edgesOf, nodesOf } from '../order.ts';
import { printable } from '../printable.ts';
import type { Cells } from '../separated.ts';
import { type Entry, zipped } from '../zip.ts';
import { LABELS } from './cypher.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  boolean: 'boolean',
};
/** What parts the names in a cell. */
const BETWEEN = ';';

/** For graphs that are too large for statements; the command to run stands in the archive. */
export const neo4j: GraphFormat = {
  id: 'neo4j',
  group: 'database',
  title: { en: 'Neo4j import (ZIP of CSV)', de: 'Neo4j-Import (ZIP mit CSV)' },
  file: 'neo4j.zip',
  mediaType: 'application/zip',
  write: (material) => zipped(entriesOf(material)),
};

function entriesOf(material: Material): readonly Entry[] {
  return [
    { name: 'README.txt', pieces: [readme(material)] },
    { name: 'actors.csv', pieces: actors(material) },
    { name: 'links.csv', pieces: links(material) },
    { name: 'articles.csv', pieces: articles(material) },
    { name: 'mentions.csv', pieces: mentions(material) },
  ];
}

const COMMAND = `neo4j-admin database import full --nodes=actors.csv --nodes=Article=articles.csv \\
  --relationships=OCCURS_WITH=links.csv --relationships=MENTIONS=mentions.csv --array-delimiter='${BETWEEN}' neo4j
`;

const readme = (material: Material): string =>
  [...about(material).map(([what, value]) => `${what}: ${oneLine(String(value))}`), '', COMMAND].join('\n');

const FIELDS = NODE_FIELDS.filter(({ id }) => id !== 'names');
const typed = (fields: readonly Field[]) => fields.map(({ id, type }) => `${id}:${TYPES[type]}`);

function* actors({ graph }: Material): Generator<string> {
  yield line(['id:ID(Actor)', ...typed(FIELDS), 'names:string[]', ':LABEL']);
  for (const { key, attributes } of nodesOf(graph)) {
    const names = list(attributes.names).map((entry) => text(list(entry)[0]).replaceAll(BETWEEN, ','));
    const label = Object.entries(LABELS).find(([kind]) => kind === attributes.kind)?.[1];
    const labels = label === undefined ? 'Actor' : `Actor${BETWEEN}${label}`;
    yield line([key, ...FIELDS.map(({ id }) => cellValue(attributes, id)), names.join(BETWEEN), labels]);
  }
}

function* links({ graph }: Material): Generator<string> {
  yield line([':START_ID(Actor)', ':END_ID(Actor)', ...typed(EDGE_FIELDS)]);
  for (const { source, target, attributes } of edgesOf(graph))
    yield line([source, target, ...EDGE_FIELDS.map(({ id }) => cellValue(attributes, id))]);
}

async function* articles({ graph, articles }: Material): AsyncGenerator<string> {
  yield line(['id:ID(Article)', 'title', 'date', 'source', 'url', 'language']);
  for await (const { id, head, language } of articles(graph))
    yield line([id, head.title, head.date, head.source, head.url, language]);
}

async function* mentions({ graph, articles }: Material): AsyncGenerator<string> {
  yield line([':START_ID(Article)', ':END_ID(Actor)', 'form', 'text', 'sentence:long']);
  for await (const { id, text, marks } of articles(graph))
    for (const { entity, form, sentence, start, end } of marks)
      if (graph.hasNode(entity)) yield line([id, entity, form, text.slice(start, end), sentence]);
}

/** Text always in quotes, since an empty text is none there; on one line, as the import wants it. */
const line = (cells: Cells): string => `${cells.map(cell).join(',')}\n`;

function cell(value: Cells[number]): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? `"${oneLine(value).replaceAll('"', '""')}"` : String(value);
}

const oneLine = (value: string): string => printable(value).replace(/[\r\n\t]+/gu, ' ');
