import { expect, it } from 'vitest';
import { AddedList, restore } from '../../../src/viewer/one-file/no-adding.ts';

it('shows nothing, now and again', async () => {
  expect(AddedList()).toBeNull();
  await expect(restore()).resolves.toBeUndefined();
});
