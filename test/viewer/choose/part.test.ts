// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { chooser } from '../../../src/viewer/choose/part.ts';

it('brings the choice together with what is chosen', async () => {
  expect(chooser.loaded.value).toBeNull();
  expect(await chooser.load()).toBe(true);
  expect(chooser.loaded.value).toEqual({ Chooser: expect.any(Function), Chips: expect.any(Function) });
});
