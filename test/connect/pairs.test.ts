import { expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { countsOf, endsOf, pairOf } from '../../src/connect/pairs.ts';
import { corpus, countOf, printed } from './corpus.ts';

it('the counts of a pair are those of its instances and its actors', () => {
  const counted = countOf(corpus({ a1: ['xy', 'xyz', 'x'], a2: ['yx', ''] }));
  expect(Array.from(counted.pairs.a, (_, pair) => endsOf(counted, pair))).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  const [xy, xz] = [0, 1].map((pair) => countsOf(counted, pair));
  expect(xy).toMatchObject({ together: 3, sentences: 3, articles: 2, a: 4, b: 3, units: 5 });
  expect(xz).toMatchObject({ together: 1, sentences: 1, articles: 1, a: 4, b: 1, units: 5 });
  expect([0, 1, 2].map((i) => counted.instances.size((xy?.from ?? 0) + i))).toEqual([2, 3, 2]);
});

it('versions of one article are one article', () => {
  const { occurrences } = printed([
    { id: 'old', date: '2020-01-01', sentences: ['A xy', 'B '] },
    { id: 'new', date: '2020-01-02', sentences: ['A xy', 'B ', 'C xy'] },
    { id: 'other', date: '2020-01-03', sentences: ['D xy'] },
  ]);
  expect(countsOf(count(occurrences), 0)).toMatchObject({ together: 3, articles: 2 });
});

it('nobody together, no pair', () => expect(countOf(corpus({ a1: ['x', 'y'] })).pairs.a).toHaveLength(0));

it('a pair is found by its actors', () => {
  const counted = countOf(corpus({ a1: ['xy', 'xyz', 'x', 'vw'], a2: ['yx', 'uv'] }));
  counted.pairs.a.forEach((_, pair) => {
    const [a, b] = endsOf(counted, pair);
    expect([pairOf(counted, a, b), pairOf(counted, b, a)]).toEqual([pair, pair]);
  });
  const number = (letter: string) => counted.occurrences.actors.indexOf(`e:${letter}`);
  expect(pairOf(counted, number('x'), number('v'))).toBe(-1);
  expect(pairOf(counted, -1, 0)).toBe(-1);
});
