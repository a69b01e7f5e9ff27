// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { looking } from '../../../src/viewer/look/part.ts';

it('brings the choice of looks together with the legend', async () => {
  expect(looking.loaded.value).toBeNull();
  expect(await looking.load()).toBe(true);
  expect(looking.loaded.value).toMatchObject({
    LookChooser: expect.any(Function),
    LookLegend: expect.any(Function),
  });
});
