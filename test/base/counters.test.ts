import { expect, it } from 'vitest';
import { createCounters } from '../../src/base/counters.ts';

it('are 0 until they are set, wherever that is', () => {
  const counters = createCounters();
  expect([counters.at(0), counters.at(5_000_000)]).toEqual([0, 0]);
  counters.set(3, 7);
  counters.set(70_000, 4_294_967_295);
  expect([counters.at(3), counters.at(4), counters.at(70_000), counters.at(70_001)]).toEqual([
    7, 0, 4_294_967_295, 0,
  ]);
});
