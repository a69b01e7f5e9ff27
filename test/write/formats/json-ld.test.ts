import { UndirectedGraph } from 'graphology';
import jsonld from 'jsonld';
import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/write/formats/json-ld.ts';
import { forAnyGraph, labelsIn } from '../any-graph.ts';
import { written } from '../material.ts';

const SCHEMA = 'https://schema.org/';

/** The things in the graph that say which type they are of. */
async function thingsOf(graph: UndirectedGraph): Promise<readonly Record<string, unknown>[]> {
  const expanded = await jsonld.expand(JSON.parse(await written(jsonLd, graph)));
  return expanded as readonly Record<string, unknown>[];
}

it('is RDF in the words of schema.org, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    const things = await thingsOf(graph);
    const typed = (...types: readonly string[]) =>
      things.filter((thing) => types.some((type) => String(thing['@type']) === SCHEMA + type));
    const names = typed('Person', 'Organization', 'Place').map((thing) => {
      return (thing[`${SCHEMA}name`] as [{ '@value': string }])[0]['@value'];
    });
    expect(names.sort()).toEqual(labelsIn(graph));
    expect(typed('Observation')).toHaveLength(graph.size);
    expect(typed('Dataset')).toHaveLength(1);
    for (const thing of things) expect(thing['@id']).toMatch(/^urn:dramatis:[\w.!~*'()%:/|-]+$/);
  }));

it('tells other names, ids that the graph knows and no others, and who is mentioned where', async () => {
  const graph = new UndirectedGraph();
  graph.setAttribute('articles', { a: { title: 'Wahl', date: '2021-09-26', url: 'https://example.org/a' } });
  graph.addNode('e:m', {
    label: 'Angela Merkel',
    kind: 'person',
    names: [
      ['Angela Merkel', 2],
      ['Merkel', 5],
    ],
    sameAs: 'https://example.org/id/7 K-17',
    description: 'Bundeskanzlerin (Deutschland)',
  });
  graph.addNode('e:x', { label: 'Genf', kind: 'place' });
  const [, merkel, genf, article] = JSON.parse(await written(jsonLd, graph))['@graph'];
  expect(merkel).toMatchObject({
    '@type': 'Person',
    alternateName: ['Merkel'],
    description: 'Bundeskanzlerin (Deutschland)',
    sameAs: ['https://example.org/id/7'],
  });
  expect(genf).not.toHaveProperty('sameAs');
  expect(genf).not.toHaveProperty('description');
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Wahl',
    datePublished: '2021-09-26',
    mentions: [{ '@id': 'urn:dramatis:e:m' }, { '@id': 'urn:dramatis:e:x' }],
  });
});
