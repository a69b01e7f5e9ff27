import { expect, it } from 'vitest';
import { from } from '../../../src/filters/choices/from.ts';
import { isWithin } from '../../../src/occurrences/selection.ts';

it('the first day is itself among the chosen, as precise as it was given', () => {
  const day = from.read(['2020-03']);
  expect(day).toEqual({ from: '2020-03' });
  expect(['2020-02-29', '2020-03-01', '2021'].map((date) => isWithin(date, day ?? {}))).toEqual([
    false,
    true,
    true,
  ]);
});

it('two first days are none', () => expect(from.read(['2020', '2021'])).toBeUndefined());
