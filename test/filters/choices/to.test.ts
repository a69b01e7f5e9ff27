import { expect, it } from 'vitest';
import { to } from '../../../src/filters/choices/to.ts';
import { isWithin } from '../../../src/occurrences/selection.ts';

it('a month as the last day includes its last day', () => {
  const day = to.read(['2020-02']);
  expect(day).toEqual({ to: '2020-02' });
  expect(['2020-02-29', '2020-03-01', '2019'].map((date) => isWithin(date, day ?? {}))).toEqual([
    true,
    false,
    true,
  ]);
});

it('a day that no calendar has is none', () => expect(to.read(['2020-04-31'])).toBeUndefined());
