/** FollowTheMoney entities, a line each, for OpenAleph: `openaleph load-entities` or `ftm` take them. */
import { countUp } from '../../base/count-up.ts';
import { list, text } from '../../base/fields.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import { RELATIONS } from '../../graph/relations.ts';
import type { Kind } from '../../model.ts';
import { about, aboutLine } from '../about.ts';
import { cellValue } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import type { Material, PublishedArticle } from '../material.ts';
import { type Edge, edgesOf, type Node, nodesOf } from '../order.ts';
import { printable } from '../printable.ts';
import { addressesOf, labelOf, type Statement, statementsOf } from '../statements.ts';

/** The schemas of https://followthemoney.tech: it has no places but addresses. */
const SCHEMAS: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Address',
};

/** A link is an `UnknownLink`; a statement is what `RELATIONS` has for its type, such as `Employment`. */
export const ftm: GraphFormat = {
  id: 'ftm',
  group: 'database',
  title: { en: 'OpenAleph, FollowTheMoney (JSON Lines)', de: 'OpenAleph, FollowTheMoney (JSON Lines)' },
  file: 'entities.ftm.json',
  mediaType: 'application/x-ndjson',
  write: async function* (material) {
    for (const node of nodesOf(material.graph)) yield actor(node);
    for (const edge of edgesOf(material.graph)) yield link(edge);
    for (const one of statementsOf(material.graph)) yield* stated(material.graph, one);
    for await (const article of material.articles(material.graph)) yield* articleLines(material, article);
  },
  beside: {
    ending: '-about.json',
    write: (material) => `${JSON.stringify(Object.fromEntries(about(material)), null, 2)}\n`,
  },
};

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

/** A line; what is empty is left out, since the schemas know no empty values. */
function entity(id: string, schema: string, properties: Properties): string {
  const stated = Object.entries(properties).flatMap(([name, values]) => {
    const known = values.flatMap((value) => clean(value) || []);
    return known.length === 0 ? [] : [[name, [...new Set(known)]] as const];
  });
  return `${JSON.stringify({ id: idOf(id), schema, properties: Object.fromEntries(stated) })}\n`;
}

const clean = (value: string | undefined): string => printable(value ?? '').trim();

function actor({ key, attributes }: Node): string {
  const schema = Object.entries(SCHEMAS).find(([kind]) => kind === attributes.kind)?.[1] ?? 'LegalEntity';
  const label = clean(String(cellValue(attributes, 'label') ?? '')) || clean(key);
  const names = list(attributes.names).map((entry) => clean(text(list(entry)[0])));
  return entity(key, schema, {
    name: [label],
    ...(schema === 'Address' && { full: [label] }),
    alias: names.filter((name) => name !== label),
    summary: [text(attributes.description)],
  });
}

function link({ key, source, target, attributes }: Edge): string {
  const sentences = cellValue(attributes, 'sentences') ?? 1;
  return entity(`link:${key}`, 'UnknownLink', {
    subject: [idOf(source)],
    object: [idOf(target)],
    role: [`named together in ${sentences} sentence${sentences === 1 ? '' : 's'}`],
    startDate: [text(attributes.first)],
    endDate: [text(attributes.last)],
  });
}

/** How the schemas call the ends of a statement. */
const ENDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Employment: ['employee', 'employer'],
  Membership: ['member', 'organization'],
  Family: ['person', 'relative'],
  Associate: ['person', 'associate'],
  Succession: ['successor', 'predecessor'],
  Ownership: ['asset', 'owner'],
  UnknownLink: ['subject', 'object'],
};

/** Schemas that tell the word for it as a relationship, and not as a role. */
const BETWEEN_PEOPLE: ReadonlySet<string> = new Set(['Family', 'Associate']);

/**
 * A statement about two actors. The date is that of the articles; when something began nobody says, so that it never has a start.
 * An office is held at a position, which is an entity of its own.
 */
function* stated(graph: AnyGraph, one: Statement): Generator<string> {
  const { key, type, from, to, role, status, statements, first, last } = one;
  if (to === undefined) return;
  const { ftm: schema = 'UnknownLink', title } = RELATIONS[type];
  const [subject, object] = [[idOf(from)], [idOf(to)]];
  const about = {
    date: [first, last],
    sourceUrl: addressesOf(graph, one),
    description: [`${status}; said in ${statements} sentence${statements === 1 ? '' : 's'}`],
  };
  if (schema === 'Occupancy') {
    const post = `position:${role}|${to}`;
    yield entity(post, 'Position', { name: [`${role ?? title.en}, ${labelOf(graph, to)}`] });
    yield entity(`statement:${key}`, schema, { holder: subject, post: [idOf(post)], ...about });
    return;
  }
  const [a, b] = ENDS[schema] ?? ['subject', 'object'];
  const as = BETWEEN_PEOPLE.has(schema) ? { relationship: [role] } : { role: [role ?? title.en] };
  yield entity(`statement:${key}`, schema, { [a]: subject, [b]: object, ...as, ...about });
}

function* articleLines(
  material: Material,
  { id, head, language, marks }: PublishedArticle,
): Generator<string> {
  const times = new Map<string, number>();
  for (const { entity: actor } of marks) if (material.graph.hasNode(actor)) countUp(times, actor);
  if (times.size === 0) return;
  const { title, date, source, url } = head;
  const document = `article:${id}`;
  yield entity(document, 'Article', {
    title: [title ?? id],
    fileName: [clean(id) || 'article'],
    publishedAt: [date],
    publisher: [source],
    sourceUrl: [url],
    language: [language],
    generator: [aboutLine(material)],
  });
  for (const [actor, count] of times)
    yield entity(`${document} ${actor}`, 'Documentation', {
      document: [idOf(document)],
      entity: [idOf(actor)],
      role: [`named ${count === 1 ? 'once' : `${count} times`}`],
      date: [date],
    });
}

/** Ids as the schemas allow them: ASCII letters, digits, points and hyphens, the last of them inside only; other bytes are `.` and two digits. */
function idOf(id: string): string {
  const bytes = [...new TextEncoder().encode(printable(id))].map((byte, i, all) => {
    const sign = String.fromCharCode(byte);
    const isPlain = /[0-9A-Za-z]/.test(sign) || (sign === '-' && i < all.length - 1);
    return isPlain ? sign : `.${byte.toString(16).padStart(2, '0')}`;
  });
  return `dramatis.${bytes.join('')}`;
}
