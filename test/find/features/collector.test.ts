/** Features are collected in a buffer that is used again. */
import { expect, it } from 'vitest';
import { add, createCollector, MOST_FEATURES } from '../../../src/find/features/collector.ts';

it('one after the other', () => {
  const collector = createCollector();
  add(collector, 7);
  add(collector, 9);
  expect([collector.count, ...collector.features.subarray(0, 2)]).toEqual([2, 7, 9]);
  collector.count = 0;
  add(collector, 4);
  expect([collector.count, collector.features[0], collector.features.length]).toEqual([1, 4, MOST_FEATURES]);
});

it('up to the last place, and no further', () => {
  const collector = createCollector();
  for (let feature = 0; feature < MOST_FEATURES; feature += 1) add(collector, feature);
  expect(collector.features.at(-1)).toBe(MOST_FEATURES - 1);
  expect(() => add(collector, 0)).toThrow(`more than ${MOST_FEATURES} features`);
});
