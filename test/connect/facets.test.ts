import { expect, it } from 'vitest';
import { buildGraph, count } from '../../src/connect/index.ts';
import type { Facet } from '../../src/model.ts';
import { collected } from '../occurrences/collected.ts';
import { corpus } from './corpus.ts';

const { founds, linked } = corpus({ a1: ['xy', 'x', 'x'], a2: ['x', 'y'] });
/** In both articles, by the positions of mentions. */
const facets: readonly ReadonlyMap<number, Facet>[] = [
  new Map([
    [0, 'government'],
    [2, 'government'],
    [3, 'club'],
  ]),
  new Map([[0, 'government']]),
];
const graphOf = (selection = {}) =>
  buildGraph(linked.entities, count(collected(founds, { ...linked, facets }).occurrences, selection));

it('counts the sentences in which a place stands for its government or its club', () => {
  const [x, y] = graphOf().actors;
  expect(x).toMatchObject({ label: 'x', government: 3, club: 1 });
  expect(y).not.toHaveProperty('government');
  expect(y).not.toHaveProperty('club');
});

it('counts those of the selected articles', () => {
  const chosen = corpus({ a1: ['xy', 'x', 'x'] });
  const [first = new Map<number, Facet>()] = facets;
  const { occurrences } = collected(chosen.founds, { ...chosen.linked, facets: [first] });
  expect(buildGraph(chosen.linked.entities, count(occurrences)).actors[0]).toMatchObject({
    government: 2,
    club: 1,
  });
});
