/** B³ by hand. */
import { expect, it } from 'vitest';
import { bCubed } from '../../src/evaluate/b-cubed.ts';

/** Mentions from pairs such as `a1`: gold actor, found actor. */
const mentions = (pairs: string) => pairs.split(' ').map(([gold = '', found = '']) => ({ gold, found }));

it('is one where each actor is found as one', () =>
  expect(bCubed(mentions('a1 a1 b2'))).toEqual({ precision: 1, recall: 1, f1: 1, mentions: 3 }));

it('loses precision where two are joined', () => {
  const { precision, recall } = bCubed(mentions('a1 a1 b1'));
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
  expect(recall).toBe(1);
});

it('loses recall where one is split', () => {
  const { precision, recall, f1 } = bCubed(mentions('a1 a2'));
  expect([precision, recall]).toEqual([1, 0.5]);
  expect(f1).toBeCloseTo(2 / 3);
});

it('is nothing without mentions', () =>
  expect(bCubed([])).toEqual({ precision: 0, recall: 0, f1: 0, mentions: 0 }));
