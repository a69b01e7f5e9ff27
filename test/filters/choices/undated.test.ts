import { expect, it } from 'vitest';
import { undated } from '../../../src/filters/choices/undated.ts';
import { isWithin } from '../../../src/occurrences/selection.ts';

it('only 1 keeps articles without a date', () => {
  expect(undated.read(['1'])).toEqual({ undated: true });
  for (const text of ['0', 'true', '', '11']) expect(undated.read([text])).toBeUndefined();
});

it('is not written where it is not chosen', () => {
  expect(undated.write({ undated: false })).toEqual([]);
  expect(undated.write({ undated: true })).toEqual(['1']);
});

it('keeps them where days are chosen', () => {
  const kept = undated.read(['1']);
  expect([isWithin(undefined, { from: '2020' }), isWithin(undefined, { from: '2020', ...kept })]).toEqual([
    false,
    true,
  ]);
});
