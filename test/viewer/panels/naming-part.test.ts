// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { naming } from '../../../src/viewer/panels/naming-part.ts';
import { openPage } from '../page.ts';

it('brings what finds actors, when it is asked for', async () => {
  openPage();
  expect(naming.loaded.value).toBeNull();
  expect(await naming.load()).toBe(true);
  expect(naming.loaded.value?.findActors('nato').map(({ actor }) => actor.label)).toEqual(['NATO']);
});
