import { expect, it } from 'vitest';
import { adjective } from '../../../src/review/finders/adjective.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(adjective);

it('doubts a single word, the more the less sure it is', () => {
  const [weak, strong] = [doubted('Orwellscher (place) 30'), doubted('Orwellscher (place) 80')];
  expect(weak[0]?.doubt).toBeGreaterThan(strong[0]?.doubt ?? 1);
  expect(doubted('Orwellscher (place) 86')).toEqual([]);
});

it('believes lists, and names of several words', () => {
  expect(doubted('Orwellscher* (place) 30')).toEqual([]);
  expect(doubted('Orwellscher Hof (place) 30')).toEqual([]);
});

it('knows the endings of the language of the articles alone', () =>
  expect(doubtedBy(adjective, 'en')('Orwellscher (place) 30')).toEqual([]));
