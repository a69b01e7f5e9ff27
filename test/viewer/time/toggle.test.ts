// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { openForDays, timelineOpen, toggleTimeline } from '../../../src/viewer/time/toggle.ts';
import { openCounted } from '../page.ts';

beforeEach(() => {
  timelineOpen.value = false;
});

it('the timeline opens, and closes again', () => {
  openCounted();
  toggleTimeline();
  expect(timelineOpen.value).toBe(true);
  toggleTimeline();
  expect(timelineOpen.value).toBe(false);
});

it('it is open where days are chosen already', () => {
  openCounted();
  openForDays();
  expect(timelineOpen.value).toBe(false);
  openCounted({ filters: { ...DEFAULT_FILTERS, to: '2020' } });
  openForDays();
  expect(timelineOpen.value).toBe(true);
});
