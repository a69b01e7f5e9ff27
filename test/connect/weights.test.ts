import { describe, expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { WEIGHTS, weightsOf } from '../../src/connect/weights.ts';
import { corpus, occurrencesOf } from './corpus.ts';
import { pairOf } from './weights/pair-of.ts';

describe.each(Object.values(WEIGHTS))('the weight $id', ({ because, weigh }) => {
  it('says what it is', () => expect(because.length).toBeGreaterThan(20));

  it('gives a number for any pair', () => {
    expect(weigh(pairOf({}))).not.toBeNaN();
    const met = [
      [0, 2, 0],
      [0, 9, 1],
      [3, 64, 7],
    ] as const;
    expect(weigh(pairOf({ together: 3, sentences: 3, a: 5, b: 3 }, met))).not.toBeNaN();
  });
});

const articles = (number: number) =>
  Object.fromEntries(
    Array.from({ length: number }, (_, i) => [`a${i}`, i < 4 ? ['xy', 'z', 'x'] : ['x', 'zy']]),
  );

it('the weights of a pair have six digits at most', () => {
  const weigh = weightsOf(count(occurrencesOf(corpus(articles(31)))));
  for (const [id, value] of Object.entries(weigh(0))) {
    expect(Object.keys(WEIGHTS)).toContain(id);
    if (!Number.isInteger(value)) expect(value).toBe(Number(value.toPrecision(6)));
  }
});

it('a pair has the weights that tell something of what was counted', () => {
  const idsOf = (number: number, window: 'sentence' | 'article') =>
    Object.keys(weightsOf(count(occurrencesOf(corpus(articles(number))), { window }))(0));
  const always = ['articles', 'weight', 'sentences', 'npmi', 'expected'];
  expect(idsOf(31, 'sentence')).toEqual(expect.arrayContaining([...always, 'g2']));
  expect(idsOf(29, 'sentence')).toEqual(expect.arrayContaining(always));
  for (const id of ['g2', 'decay']) expect(idsOf(29, 'sentence')).not.toContain(id);
  expect(idsOf(29, 'article')).toContain('decay');
});
