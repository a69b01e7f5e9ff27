import { expect, it } from 'vitest';
import { relatedIn } from '../../src/graph/related.ts';

it('statements come back as they were written', () => {
  const whole = {
    ...{
      type: 'party',
      from: 'e:a',
      role: 'Chefin',
      status: 'former',
      statements: 3,
      articles: 2,
      sources: 1,
    },
    ...{ said: 1, first: '2020', last: '2021', rules: ['r'], where: [['x', 0]] },
  };
  expect(relatedIn(JSON.parse(JSON.stringify([whole])))).toEqual([whole]);
});

it('what lacks is counted from the sentences, and what makes no sense is left out', () => {
  const where = [
    ['x', 0],
    ['x', 4],
    ['y', 1],
  ];
  expect(
    relatedIn([
      { type: 'kin', from: 'e:a', status: 'dead', where },
      { type: 'kin' },
      { type: 'kin', from: 'a' },
      7,
    ]),
  ).toEqual([
    { type: 'kin', from: 'e:a', status: 'held', statements: 3, articles: 2, sources: 1, rules: [], where },
  ]);
  expect([relatedIn(undefined), relatedIn('x'), relatedIn({})]).toEqual([[], [], []]);
});
