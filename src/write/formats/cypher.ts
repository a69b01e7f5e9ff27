/** Cypher for Neo4j and Memgraph: `cypher-shell < graph.cypher` adds the graph, and changes nothing when it is run again. */
import { countUp } from '../../base/count-up.ts';
import { list, text } from '../../base/fields.ts';
import { type Kind, RELATION_TYPES } from '../../model.ts';
import { aboutLine, titleOf } from '../about.ts';
import { cellValue, EDGE_FIELDS, NODE_FIELDS, type Value } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import type { Material, PublishedArticle } from '../material.ts';
import { edgesOf, nodesOf } from '../order.ts';
import { printable } from '../printable.ts';
import { type Statement, statementsOf } from '../statements.ts';

/** Labels of nodes, in the case that Cypher’s style asks for. */
export const LABELS: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
};

/** So many rows are one statement, hence one transaction. */
const BATCH = 500;

type Row = readonly (readonly [key: string, value: Value | readonly string[] | undefined])[];

/** `MERGE` by id, so that a second run changes attributes and adds nothing. */
export const cypher: GraphFormat = {
  id: 'cypher',
  group: 'database',
  title: { en: 'Neo4j (Cypher)', de: 'Neo4j (Cypher)' },
  file: 'graph.cypher',
  mediaType: 'text/plain; charset=utf-8',
  write: async function* (material) {
    yield `// ${oneLine(titleOf(material.graph))}\n// ${oneLine(aboutLine(material))}\n`;
    for (const label of ['Actor', 'Article'])
      yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
    yield* actors(material);
    yield* batches(edgesOf(material.graph).map(linkRow), LINKED);
    yield* statements(material);
    yield* articles(material);
  },
};

const LINKED =
  'MATCH (a:Actor {id: row.source}), (b:Actor {id: row.target}) MERGE (a)-[r:OCCURS_WITH]->(b) SET r += row.properties';
const ARTICLE = 'MERGE (n:Article {id: row.id}) SET n += row.properties';
const MENTIONED =
  'MATCH (a:Article {id: row.article}), (b:Actor {id: row.actor}) MERGE (a)-[r:MENTIONS]->(b) SET r.times = row.times';

function* actors({ graph }: Material): Generator<string> {
  const nodes = nodesOf(graph);
  for (const [kind, label] of Object.entries(LABELS)) {
    const rows = nodes.filter(({ attributes }) => attributes.kind === kind).map(actorRow);
    yield* batches(rows, `MERGE (n:Actor {id: row.id}) SET n:${label}, n += row.properties`);
  }
  const others = nodes.filter(({ attributes }) => !Object.keys(LABELS).includes(String(attributes.kind)));
  yield* batches(others.map(actorRow), 'MERGE (n:Actor {id: row.id}) SET n += row.properties');
}

function actorRow({ key, attributes }: ReturnType<typeof nodesOf>[number]): string {
  const names = list(attributes.names).map((entry) => text(list(entry)[0]));
  const values = NODE_FIELDS.filter(({ id }) => id !== 'names').map(
    ({ id }) => [id, cellValue(attributes, id)] as const,
  );
  return `{id: ${literal(key)}, properties: ${map([...values, ['names', names]])}}`;
}

function linkRow({ source, target, attributes }: ReturnType<typeof edgesOf>[number]): string {
  const values = EDGE_FIELDS.map(({ id }) => [id, cellValue(attributes, id)] as const);
  return `{source: ${literal(source)}, target: ${literal(target)}, properties: ${map(values)}}`;
}

/** A directed edge for each statement about two actors, by its type: `ROLE`, `PARTY`, `LOCATED_IN`. */
function* statements({ graph }: Material): Generator<string> {
  const rows = statementsOf(graph);
  for (const type of RELATION_TYPES) {
    const edge = type.toUpperCase().replaceAll('-', '_');
    const own = rows.filter((one) => one.type === type).flatMap((one) => statementRow(one) ?? []);
    yield* batches(own, STATED.replace('TYPE', edge));
  }
}

const STATED =
  'MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to}) MERGE (a)-[r:TYPE {role: row.role, status: row.status}]->(b) SET r += row.properties';

function statementRow({ from, to, role = '', status, ...one }: Statement): string | undefined {
  if (to === undefined) return undefined;
  const { statements: n, articles, sources, first, last } = one;
  const values: Row = [
    ['n', n],
    ['articles', articles],
    ['sources', sources],
    ['first', first],
    ['last', last],
  ];
  const ends = `from: ${literal(from)}, to: ${literal(to)}`;
  return `{${ends}, role: ${literal(role)}, status: ${literal(status)}, properties: ${map(values)}}`;
}

async function* articles(material: Material): AsyncGenerator<string> {
  const [heads, mentions] = [batch(ARTICLE), batch(MENTIONED)];
  for await (const article of material.articles(material.graph)) {
    const rows = mentionRows(material, article);
    if (rows.length === 0) continue;
    yield heads.add([articleRow(article)]);
    // An article is there before what it mentions.
    if (mentions.isFull()) yield heads.rest();
    yield mentions.add(rows);
  }
  yield heads.rest();
  yield mentions.rest();
}

function articleRow({ id, head, language }: PublishedArticle): string {
  const { title, date, source, url } = head;
  const values: Row = [
    ['title', title],
    ['date', date],
    ['source', source],
    ['url', url],
    ['language', language],
  ];
  return `{id: ${literal(id)}, properties: ${map(values)}}`;
}

function mentionRows({ graph }: Material, { id, marks }: PublishedArticle): readonly string[] {
  const times = new Map<string, number>();
  for (const { entity } of marks) if (graph.hasNode(entity)) countUp(times, entity);
  return [...times].map(
    ([actor, count]) => `{article: ${literal(id)}, actor: ${literal(actor)}, times: ${count}}`,
  );
}

/** Rows are kept until they are a statement. */
function batch(statement: string) {
  let rows: string[] = [];
  const rest = () => {
    const text = [...batches(rows, statement)].join('');
    rows = [];
    return text;
  };
  return {
    isFull: () => rows.length >= BATCH,
    rest,
    add: (more: readonly string[]) => {
      const full = rows.length >= BATCH ? rest() : '';
      rows.push(...more);
      return full;
    },
  };
}

function* batches(rows: readonly string[], statement: string): Generator<string> {
  for (let i = 0; i < rows.length; i += BATCH)
    yield `UNWIND [\n${rows.slice(i, i + BATCH).join(',\n')}\n] AS row\n${statement};\n`;
}

function map(row: Row): string {
  const entries = row.flatMap(([key, value]) => {
    if (value === undefined || value === '') return [];
    return [`${key}: ${typeof value === 'object' ? `[${value.map(literal).join(', ')}]` : literal(value)}`];
  });
  return `{${entries.join(', ')}}`;
}

/** A string in single quotes, in which a backslash takes the next sign with it; numbers and truth as they are. */
function literal(value: Value): string {
  if (typeof value !== 'string') return String(value);
  const escaped = printable(value).replace(/[\\']/gu, '\\$&');
  return `'${escaped.replace(/\n/gu, '\\n').replace(/\r/gu, '\\r').replace(/\t/gu, '\\t')}'`;
}

const oneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ');
