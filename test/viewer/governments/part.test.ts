// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { governments } from '../../../src/viewer/governments/part.ts';
import { tellApart } from '../../../src/viewer/state.ts';

it('gives the page what tells governments apart, together with the switch', async () => {
  expect(tellApart.value).toBeNull();
  expect(await governments.load()).toBe(true);
  expect(governments.loaded.value?.GovernmentSwitch).toBeTypeOf('function');
  expect(tellApart.value).toBeTypeOf('function');
});
