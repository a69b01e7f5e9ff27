import { expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { endsOf } from '../../src/connect/pairs.ts';
import { relatedBy } from '../../src/connect/related.ts';
import { merged } from '../../src/occurrences/merge.ts';
import { type Fact, FIRST_RECURRING, type Occurrences } from '../../src/occurrences/occurrences.ts';
import { corpus, printed } from '../connect/corpus.ts';
import { collected } from './collected.ts';

const HEADS = [
  { id: 'a1', date: '2020-01-02' },
  { id: 'a2', date: '2020-03-01' },
  { id: 'a3', date: '2020-02-01' },
  { id: 'a4' },
];
const ARTICLES = { a1: ['xy', '', 'xyz'], a2: ['x', 'w', 'yx'], a3: ['vx', 'y'], a4: ['vz'] };
const KIN: Fact = {
  ...{ type: 'kin', subject: 'e:v', object: 'e:x', role: 'Tante', status: 'held', rule: 'de/kin/of' },
  ...{ article: 'a3', sentence: 0 },
};

function of(ids: readonly (keyof typeof ARTICLES)[], facts: readonly Fact[] = []): Occurrences {
  const { founds, linked } = corpus(Object.fromEntries(ids.map((id) => [id, ARTICLES[id]])));
  return collected(founds, linked, HEADS, facts).occurrences;
}

/** What is counted, whatever the numbers of the actors. */
function said(occurrences: Occurrences) {
  const counted = count(occurrences);
  const links = Array.from(counted.pairs.a, (_, pair) => {
    const ends = endsOf(counted, pair)
      .map((actor) => occurrences.actors[actor] ?? '')
      .sort();
    return [ends.join('|'), (counted.pairs.ends[pair] ?? 0) - (counted.pairs.starts[pair] ?? 0)];
  });
  const actors = occurrences.actors.map((id, i) => [
    id,
    counted.presence.mentions[i],
    counted.presence.articles[i],
  ]);
  return {
    articles: occurrences.articles.map(({ id }) => id),
    actors: actors.sort(),
    links: links.sort(),
    units: counted.units,
    related: [...relatedBy(counted)],
  };
}

it('two collections count as one of all their articles, by date', () => {
  const both = merged(of(['a1', 'a2']), of(['a3', 'a4'], [KIN]));
  expect(said(both)).toEqual(said(of(['a1', 'a2', 'a3', 'a4'], [KIN])));
  expect(both.articles.map(({ id }) => id)).toEqual(['a1', 'a3', 'a2', 'a4']);
});

it('who was there keeps its number, who is new follows', () => {
  const before = of(['a1', 'a2']);
  const { actors, kinds } = merged(before, of(['a3']));
  expect(actors).toEqual([...before.actors, 'e:v']);
  expect(kinds).toHaveLength(actors.length);
});

it('versions and sentences that recur stay what they are, and are not taken for those of the other', () => {
  const twice = (name: string) =>
    printed([
      { id: `${name}1`, date: '2020-01-01', source: 'S', sentences: ['AB xy', 'CD x'] },
      { id: `${name}2`, date: '2020-01-02', source: 'T', sentences: ['AB xy', 'CD x'] },
    ]).occurrences;
  const both = merged(twice('a'), twice('b'));
  expect(both.articles.map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 'b2']);
  expect([...both.version]).toEqual([0, 1, 0, 1]);
  const numbers = (article: number) => [
    ...both.recurs.subarray(both.first[article], both.first[article + 1]),
  ];
  expect(numbers(0)).toEqual(numbers(2));
  expect(numbers(1)).toEqual(numbers(3));
  expect(new Set([...numbers(0), ...numbers(1)]).size).toBe(4);
  expect(Math.min(...both.recurs)).toBe(FIRST_RECURRING);
});

it('with nothing it is the same', () => {
  const before = of(['a1', 'a2']);
  expect(merged(before, of([]))).toEqual(before);
});
