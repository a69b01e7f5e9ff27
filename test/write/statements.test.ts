import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { cypher } from '../../src/write/formats/cypher.ts';
import { ftm } from '../../src/write/formats/ftm.ts';
import { jsonLd } from '../../src/write/formats/json-ld.ts';
import { addressesOf, articlesOf, labelOf, statementsOf } from '../../src/write/statements.ts';
import { written } from './material.ts';

const graph = new UndirectedGraph();
graph.setAttribute('articles', { x: { url: 'https://example.org/x' }, y: {} });
graph.addNode('e:m', {
  ...{ label: 'Angela Merkel', kind: 'person' },
  relations: [{ type: 'occupation', from: 'e:m', role: 'Physikerin', status: 'held', where: [['x', 1]] }],
});
graph.addNode('e:c', { label: 'CDU', kind: 'organization' });
graph.addNode('e:d', { label: 'Deutschland', kind: 'place' });
const where = [
  ['x', 0],
  ['y', 2],
  ['x', 3],
];
const SAID = { statements: 3, articles: 2, sources: 1, first: '2020', last: '2021', rules: ['r'], where };
graph.addUndirectedEdgeWithKey('e:c|e:m', 'e:c', 'e:m', {
  sentences: 3,
  relations: [{ type: 'party-role', from: 'e:m', role: 'Chefin', status: 'former', ...SAID }],
});
graph.addUndirectedEdgeWithKey('e:d|e:m', 'e:d', 'e:m', {
  relations: [
    { type: 'office', from: 'e:m', role: 'Kanzlerin', status: 'held', where: [['x', 0]] },
    { type: 'office', from: 'e:stranger', status: 'held', where: [['x', 0]] },
  ],
});

it('statements are directed, and each has a key; those of strangers to a link are none', () => {
  expect(statementsOf(graph).map(({ key, to }) => [key, to])).toEqual([
    ['occupation|e:m|Physikerin|held', undefined],
    ['party-role|e:m|e:c|Chefin|former', 'e:c'],
    ['office|e:m|e:d|Kanzlerin|held', 'e:d'],
  ]);
});

it('they know their articles, the addresses of these, and the names of actors', () => {
  const [, one] = statementsOf(graph);
  if (one === undefined) throw new Error('There are three.');
  expect([articlesOf(one), addressesOf(graph, one)]).toEqual([['x', 'y'], ['https://example.org/x']]);
  expect([labelOf(graph, 'e:c'), labelOf(graph, 'e:nobody')]).toEqual(['CDU', 'e:nobody']);
});

it('JSON-LD cites the articles of a statement, and names the property of Wikidata', async () => {
  const nodes: { '@type': string; [key: string]: unknown }[] = JSON.parse(await written(jsonLd, graph))[
    '@graph'
  ];
  const [, party] = nodes.filter((node) => node['@type'] === 'Statement');
  expect(party).toMatchObject({
    ...{ about: { '@id': 'urn:dramatis:e:m' }, mentions: { '@id': 'urn:dramatis:e:c' } },
    ...{ text: 'Chefin', creativeWorkStatus: 'former', temporalCoverage: '2020/2021' },
    additionalType: 'http://www.wikidata.org/entity/P102',
    citation: [{ '@id': 'urn:dramatis:article:x' }, { '@id': 'urn:dramatis:article:y' }],
  });
});

it('FollowTheMoney has a membership with date and source, never a start, and an office at a position', async () => {
  const lines: { schema: string; properties: Record<string, string[]> }[] = (await written(ftm, graph))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const of = (schema: string) =>
    lines.filter((line) => line.schema === schema).map(({ properties }) => properties);
  expect(of('Membership')).toEqual([
    {
      ...{ member: ['dramatis.e.3am'], organization: ['dramatis.e.3ac'], role: ['Chefin'] },
      ...{ date: ['2020', '2021'], sourceUrl: ['https://example.org/x'] },
      description: ['former; said in 3 sentences'],
    },
  ]);
  expect(of('Position')).toEqual([{ name: ['Kanzlerin, Deutschland'] }]);
  expect(of('Occupancy')).toMatchObject([{ holder: ['dramatis.e.3am'] }]);
});

it('Cypher has an edge for each type, with role, status and counts', async () => {
  const text = await written(cypher, graph);
  expect(text).toContain("{from: 'e:m', to: 'e:c', role: 'Chefin', status: 'former', properties: {n: 3, ");
  expect(text).toContain('MERGE (a)-[r:PARTY_ROLE {role: row.role, status: row.status}]->(b)');
  expect(text.match(/r:OFFICE /g)).toHaveLength(1);
});
