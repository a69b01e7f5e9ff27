/** A new language goes all the way to the graph, by what its lists and rules find. */
import { expect, it } from 'vitest';
import { readGraph } from '../../src/graph/read-graph.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { french } from './index.ts';
import { trialPacks } from './packs.ts';

const { find, link, network } = createPipeline(trialPacks(), { languages: [french] });

const inFrench = (id: string, text: string) => ({ id, text, language: french.code });
const ARTICLES = [
  inFrench('a', 'La ministre Noémie Wondrat est partie hier. Wondrat a dit oui à Bastien Corvelle.'),
  inFrench('b', 'La ministre Noémie Wondrat est là. Mais Wondrat a dit non au président Corvelle.'),
];
const founds = ARTICLES.map(find);
const linked = link(ARTICLES, founds);

it('whoever two texts name in full and by the surname is one actor, and so is a famous surname', () => {
  expect(linked.entities.map(({ id, names }) => [id, names])).toEqual([
    [
      'e:p/noemie-wondrat',
      [
        ['Noémie Wondrat', 2],
        ['Wondrat', 2],
      ],
    ],
    [
      'e:person/bastien-corvelle',
      [
        ['Bastien Corvelle', 1],
        ['Corvelle', 1],
      ],
    ],
  ]);
});

it('a sentence of each text links the two', () => {
  const { json, problems } = network(ARTICLES, founds, linked);
  expect(problems).toEqual([]);
  expect(
    readGraph(json)?.mapEdges((_, { sentences, where }, ...ends) => [...ends.slice(0, 2), sentences, where]),
  ).toEqual([
    [
      'e:p/noemie-wondrat',
      'e:person/bastien-corvelle',
      2,
      [
        ['a', 1],
        ['b', 1],
      ],
    ],
  ]);
});

it('only the languages that were given are known', () => {
  const article = { id: 'c', text: 'Bastien Corvelle schweigt.', language: 'de' };
  const found = find(article);
  const { problems } = network([article], [found], link([article], [found]));
  expect(problems.map(({ where, hint }) => [where, hint])).toEqual([['c', 'Known are French.']]);
});
