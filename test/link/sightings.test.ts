import { expect, it } from 'vitest';
import { createRegister, link, NO_SIGHTINGS, sightingsIn } from '../../src/link/index.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

const { founds, lookup, rows, texts } = marked([
  '[[Rob Malley|person]] in [[Doha|place]]. [[Malley|person]] und [[Malley|person]].',
  '[[Malley|person]] in [[Doha|place]]',
  ...Array.from({ length: 5 }, () => '[[Rob Malley|person]]'),
  '[[Nordbit|organization|orgs/nordbit]] und [[Ijad Allawi|person]]',
]);
const knowledge = knowing(lookup, rows);

it('tell the names of an actor in an article, how often each stands, and which are whole', () => {
  const [found] = founds;
  const { records, ...told } = found ? sightingsIn(found, knowledge, texts(found.article)) : NO_SIGHTINGS;
  expect(records).toHaveLength(2);
  expect(told).toEqual({
    because: ['surname-in-article', ''],
    named: [2, 1],
    names: ['Rob Malley', 'Malley', 'Doha'],
    counts: [2 * 1 + 1, 2 * 2, 2 * 1 + 1],
    actors: [0, 1, 0, 0],
    facets: [],
    ruled: new Map(),
  });
});

it('are all that linking needs: who hears of all articles at once gives the same', () => {
  const register = createRegister(knowledge);
  const actors = register.resolveAll(founds, texts);
  expect(link(founds, knowledge, texts)).toMatchObject({ entities: register.entities(), actors });
  expect(actors[1]?.[0]).toBe('e:p/rob-malley');
});

it('tell the mentions of a place that stand for its government, which linking gives on', () => {
  const corpus = marked([
    '[[Doha|place]]. [[Moskau|place|cities/moskau|capital]] warnt. In [[Moskau|place|cities/moskau|capital]].',
    '[[Doha|place]]',
  ]);
  const known = knowing(corpus.lookup, corpus.rows);
  const [found] = corpus.founds;
  const { facets } = found ? sightingsIn(found, known, corpus.texts(found.article)) : NO_SIGHTINGS;
  expect(facets).toEqual([[1, 'government']]);
  expect(link(corpus.founds, known, corpus.texts).facets?.map((facets) => [...facets])).toEqual([
    [[1, 'government']],
    [],
  ]);
});
