import { expect, it } from 'vitest';
import { EMPTY } from '../../../src/viewer/model/empty.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { sizeOf } from '../../../src/viewer/model/graph.ts';

it('shows nobody', () => {
  const visible = applyFilters(EMPTY, DEFAULT_FILTERS);
  expect([sizeOf(EMPTY), visible.actors, visible.links, visible.alone]).toEqual([0, [], [], 0]);
});
