import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import type { Fact } from '../../src/occurrences/index.ts';
import { redactedOccurrences } from '../../src/redact/occurrences.ts';
import { hiddenPeople } from '../../src/redact/people.ts';
import { corpus } from '../connect/corpus.ts';
import { collected } from '../occurrences/collected.ts';

const { founds, linked } = corpus({ a1: ['xy', 'x'], a2: ['yz', 'xyz'] });
const FACT: Fact = {
  ...{ type: 'kin', subject: 'e:y', object: 'e:z', status: 'held', rule: 'de/kin/a' },
  ...{ article: 'a2', sentence: 0 },
};
const { occurrences } = collected(founds, linked, [{ id: 'a1', title: 'X tritt an' }, { id: 'a2' }], [FACT]);
const HEADS = new Map([['a1', { id: 'article-1', title: '[…] tritt an', url: '', file: '' }]]);

/** A graph that shows these actors, with the articles as they are now. */
function showing(...ids: readonly string[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id, { label: id });
  graph.setAttribute('articles', { 'article-1': { title: '[…] tritt an' }, a2: {} });
  return graph;
}

/** The ids of the actors in each sentence. */
const named = ({ actors, named: starts, members }: typeof occurrences) =>
  Array.from(starts.slice(1), (end, place) =>
    [...members.slice(starts[place], end)].map((actor) => actors[actor]).sort(),
  );

it('whoever is left out is named nowhere, and all sentences stay', () => {
  const people = hiddenPeople(showing('e:x', 'e:y', 'e:z'), ['e:x'], false);
  const less = redactedOccurrences(occurrences, showing('e:y', 'e:z'), people, HEADS);
  expect(named(occurrences)).toEqual([['e:x', 'e:y'], ['e:x'], ['e:y', 'e:z'], ['e:x', 'e:y', 'e:z']]);
  expect(named(less)).toEqual([['e:y'], [], ['e:y', 'e:z'], ['e:y', 'e:z']]);
  expect(less.kinds).toHaveLength(2);
  expect(less.mentions).toHaveLength(less.members.length);
  expect(less.confidence).toHaveLength(less.members.length);
  expect(less.facet).toHaveLength(less.members.length);
  expect(less.facts.texts).toEqual([]);
});

it('whoever is shown by initials has an id that tells nothing', () => {
  const people = hiddenPeople(showing('e:x'), ['e:x'], true);
  const less = redactedOccurrences(occurrences, showing('e:hidden/1', 'e:y', 'e:z'), people, HEADS);
  expect(named(less)[0]).toEqual(['e:hidden/1', 'e:y']);
});

it('whom the graph does not show lacks where somebody is hidden: ids spell names', () => {
  const people = hiddenPeople(showing('e:x'), ['e:x'], false);
  const less = redactedOccurrences(occurrences, showing('e:y'), people, HEADS);
  expect(less.actors).toEqual(['e:y']);
});

it('articles are as the published graph has them', () => {
  const less = redactedOccurrences(occurrences, showing('e:x', 'e:y', 'e:z'), new Map(), HEADS);
  expect(less.articles).toEqual([{ id: 'article-1', title: '[…] tritt an' }, { id: 'a2' }]);
  expect(less.members).toBe(occurrences.members);
  expect(less.facts).toBe(occurrences.facts);
});
