// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { textSearch } from '../../../src/viewer/texts/part.ts';

it('brings the search in texts', async () => {
  expect(textSearch.loaded.value).toBeNull();
  expect(await textSearch.load()).toBe(true);
  expect(textSearch.loaded.value?.TextResults).toBeTypeOf('function');
});
