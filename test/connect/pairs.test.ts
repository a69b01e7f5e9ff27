import { expect, it } from 'vitest';
import { connect } from '../../src/connect/index.ts';
import { countsOf, pairsOf } from '../../src/connect/pairs.ts';
import { corpus } from './corpus.ts';

const { founds, linked } = corpus({ a1: ['xy', 'xyz', 'x'], a2: ['yx', ''] });
const connected = connect(founds, linked);
const pairs = [...pairsOf(connected)];

it('pairs hold their instances', () =>
  expect(pairs).toEqual([
    { a: 0, b: 1, from: 0, to: 3 },
    { a: 0, b: 2, from: 3, to: 4 },
    { a: 1, b: 2, from: 4, to: 5 },
  ]));

it('the counts of a pair are those of its instances and its actors', () => {
  const [xy, xz] = pairs.map((pair) => countsOf(connected, pair));
  expect(xy).toEqual({ together: 3, articles: 2, a: 4, b: 3, units: 5, sizes: Int32Array.of(2, 3, 2) });
  expect(xz).toEqual({ together: 1, articles: 1, a: 4, b: 1, units: 5, sizes: Int32Array.of(3) });
});

it('nobody together, no pair', () => {
  const alone = corpus({ a1: ['x', 'y'] });
  expect([...pairsOf(connect(alone.founds, alone.linked))]).toEqual([]);
});
