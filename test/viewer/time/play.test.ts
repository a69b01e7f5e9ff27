// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { filters } from '../../../src/viewer/state.ts';
import { choose, rest, span } from '../../../src/viewer/time/clock.ts';
import { play, playing, stop } from '../../../src/viewer/time/play.ts';
import { openCounted } from '../page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  rest();
  openCounted();
});
afterEach(() => {
  if (playing.value) stop();
  vi.useRealTimers();
});

it('a short stretch wanders from the beginning, and where it stops it is chosen', () => {
  play();
  expect(playing.value).toBe(true);
  expect(span.value).toEqual({ start: 0, end: 1 });
  vi.advanceTimersByTime(1400);
  expect(span.value).toEqual({ start: 2, end: 3 });
  expect(filters.value.from).toBeUndefined();
  stop();
  expect(filters.value).toMatchObject({ from: '2020-01-04', to: '2020-01-05' });
  vi.advanceTimersByTime(5000);
  expect(span.value).toEqual({ start: 2, end: 3 });
});

it('a stretch that is chosen wanders on, and stops at the end', () => {
  choose({ from: '2020-01-29', to: '2020-01-31' });
  play();
  expect(span.value).toEqual({ start: 27, end: 29 });
  vi.advanceTimersByTime(5000);
  expect(playing.value).toBe(false);
  expect(filters.value).toMatchObject({ from: '2020-01-30' });
});
