// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sharing } from '../../../src/viewer/share/part.ts';

it('brings what is shared, and the title of the page', async () => {
  expect(sharing.loaded.value).toBeNull();
  expect(await sharing.load()).toBe(true);
  expect(sharing.loaded.value).toMatchObject({
    Share: expect.any(Function),
    followTitle: expect.any(Function),
  });
});
