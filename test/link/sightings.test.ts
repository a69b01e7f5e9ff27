import { expect, it } from 'vitest';
import { createRegister, link, sightingsIn } from '../../src/link/index.ts';
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
  const sightings = found ? sightingsIn(found, knowledge, texts(found.article)) : [];
  expect(sightings.map(({ record: _, ...told }) => told)).toEqual([
    {
      because: ['surname-in-article'],
      names: [
        ['Rob Malley', 1, 1],
        ['Malley', 2, 0],
      ],
      mentions: [0, 2, 3],
    },
    { because: [], names: [['Doha', 1, 1]], mentions: [1] },
  ]);
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
  const sightings = found ? sightingsIn(found, known, corpus.texts(found.article)) : [];
  expect(sightings.map(({ facets }) => facets)).toEqual([[[1, 'government']], undefined]);
  expect(link(corpus.founds, known, corpus.texts).facets?.map((facets) => [...facets])).toEqual([
    [[1, 'government']],
    [],
  ]);
});
