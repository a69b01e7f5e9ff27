// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { mending } from '../../../src/viewer/mend/part.ts';

it('loads what mends actors', async () => {
  expect(await mending.load()).toBe(true);
  expect(mending.loaded.value?.Mend).toBeTypeOf('function');
});
