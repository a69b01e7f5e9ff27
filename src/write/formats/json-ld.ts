/** JSON-LD in the words of schema.org: actors, the articles that mention them, and links as observations. */

import { list, text } from '../../base/fields.ts';
import { RELATIONS } from '../../graph/relations.ts';
import type { Kind } from '../../model.ts';
import { about, aboutLine, titleOf } from '../about.ts';
import { cellValue } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import type { Material, PublishedArticle } from '../material.ts';
import { type Edge, edgesOf, type Node, nodesOf } from '../order.ts';
import { printable } from '../printable.ts';
import { type Statement, statementsOf } from '../statements.ts';

const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
};

/** Names of things that only this graph knows. */
const OURS = 'urn:dramatis:';

/** The context stands in the file: no reader has to fetch one. */
export const jsonLd: GraphFormat = {
  id: 'json-ld',
  group: 'database',
  title: { en: 'schema.org (JSON-LD)', de: 'schema.org (JSON-LD)' },
  file: 'graph.jsonld',
  mediaType: 'application/ld+json',
  write: async function* (material) {
    yield '{"@context":{"@vocab":"https://schema.org/","url":{"@type":"@id"},"sameAs":{"@type":"@id"}},\n"@graph":[';
    yield `\n${JSON.stringify(dataset(material))}`;
    for (const node of nodesOf(material.graph)) yield `,\n${JSON.stringify(actor(node))}`;
    for (const edge of edgesOf(material.graph)) yield `,\n${JSON.stringify(observation(edge))}`;
    for (const one of statementsOf(material.graph)) yield `,\n${JSON.stringify(statement(one))}`;
    for await (const article of material.articles(material.graph)) {
      const named = mentioned(material, article);
      if (named.length > 0) yield `,\n${JSON.stringify(newsArticle(article, named))}`;
    }
    yield '\n]}\n';
  },
};

function dataset(material: Material): object {
  return {
    '@id': `${OURS}graph`,
    '@type': 'Dataset',
    name: printable(titleOf(material.graph)) || undefined,
    creator: { '@type': 'SoftwareApplication', name: material.origin.program },
    description: printable(aboutLine(material)),
    size: about(material).flatMap(([what, value]) =>
      typeof value === 'number' ? [{ '@type': 'QuantitativeValue', name: what, value }] : [],
    ),
  };
}

function actor({ key, attributes }: Node): object {
  const label = printable(String(cellValue(attributes, 'label') ?? key));
  const names = list(attributes.names).map((entry) => printable(text(list(entry)[0])));
  const type = Object.entries(TYPES).find(([kind]) => kind === attributes.kind)?.[1] ?? 'Thing';
  const others = [...new Set(names)].filter((name) => name !== '' && name !== label);
  const same = text(attributes.sameAs).split(' ').filter(isAddress);
  return {
    '@id': nameOf(key),
    '@type': type,
    name: label,
    ...(others.length > 0 && { alternateName: others }),
    description: printable(text(attributes.description)) || undefined,
    ...(same.length > 0 && { sameAs: same }),
  };
}

function observation({ key, source, target, attributes }: Edge): object {
  return {
    '@id': nameOf(key),
    '@type': 'Observation',
    observationAbout: [source, target].map((end) => ({ '@id': nameOf(end) })),
    name: 'sentences that name both',
    value: cellValue(attributes, 'sentences') ?? 1,
    temporalCoverage: attributes.first ? `${attributes.first}/${attributes.last}` : undefined,
  };
}

/** A statement with the articles it is cited from; the property of Wikidata says what is stated, where there is one. */
function statement({ key, type, from, to, role, status, first, last, ...one }: Statement): object {
  const { wikidata, title } = RELATIONS[type];
  return {
    '@id': nameOf(`statement:${key}`),
    '@type': 'Statement',
    about: { '@id': nameOf(from) },
    ...(to !== undefined && { mentions: { '@id': nameOf(to) } }),
    name: title.en,
    ...(wikidata !== undefined && { additionalType: `http://www.wikidata.org/entity/${wikidata}` }),
    ...(role !== undefined && { text: printable(role) }),
    creativeWorkStatus: status,
    temporalCoverage: first === undefined ? undefined : `${first}/${last}`,
    citation: [...new Set(one.where.map(([article]) => article))].map((id) => ({
      '@id': nameOf(`article:${id}`),
    })),
  };
}

function mentioned({ graph }: Material, { marks }: PublishedArticle): readonly string[] {
  return [...new Set(marks.map(({ entity }) => entity))].filter((entity) => graph.hasNode(entity)).sort();
}

function newsArticle({ id, head, language }: PublishedArticle, named: readonly string[]): object {
  const { title, date, source, url } = head;
  return {
    '@id': nameOf(`article:${id}`),
    '@type': 'NewsArticle',
    headline: title ? printable(title) : undefined,
    datePublished: date,
    publisher: source ? { '@type': 'Organization', name: printable(source) } : undefined,
    url: url && isAddress(url) ? url : undefined,
    inLanguage: language || undefined,
    mentions: named.map((entity) => ({ '@id': nameOf(entity) })),
  };
}

/** An id as a URN; what no address may hold is percent-encoded. */
const nameOf = (id: string): string =>
  `${OURS}${encodeURIComponent(printable(id)).replace(/%(3A|2F|7C)/g, (code) => decodeURIComponent(code))}`;

const isAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
