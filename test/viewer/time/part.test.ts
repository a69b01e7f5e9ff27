// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timeline } from '../../../src/viewer/time/part.ts';

it('brings the timeline itself', async () => {
  expect(timeline.loaded.value).toBeNull();
  expect(await timeline.load()).toBe(true);
  expect(timeline.loaded.value?.name).toBe('Timeline');
});
