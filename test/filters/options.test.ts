import { expect, it } from 'vitest';
import { FILTERS } from '../../src/filters/index.ts';
import { OF_BUILDS, OPTIONS } from '../../src/filters/options.ts';

it('each filter has the option of its file, in the order of the filters', () => {
  expect(Object.keys(OPTIONS)).toEqual(FILTERS.map(({ id }) => id));
  expect(OPTIONS.languages.help).toContain('languages');
  expect(OPTIONS.window.value).toBe('<window>');
});

it('builds choose articles and what counts in them, and thin no picture', () => {
  expect(OF_BUILDS).toEqual(expect.arrayContaining(['from', 'languages', 'window']));
  for (const id of ['minimum', 'kinds', 'relations']) expect(OF_BUILDS).not.toContain(id);
});
