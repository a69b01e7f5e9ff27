// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { reading } from '../../../src/viewer/reading/part.ts';

it('brings what shows an article', async () => {
  expect(reading.loaded.value).toBeNull();
  expect(await reading.load()).toBe(true);
  expect(reading.loaded.value?.Article).toBeTypeOf('function');
});
