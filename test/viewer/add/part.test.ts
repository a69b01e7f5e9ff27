// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { adding, showAdded } from '../../../src/viewer/add/part.ts';

afterEach(() => localStorage.clear());

it('is fetched only by a page whose browser has kept added articles', async () => {
  localStorage.clear();
  await showAdded();
  expect(adding.loaded.value).toBeNull();
  localStorage.setItem('dramatis.added', '[]');
  await showAdded();
  expect(adding.loaded.value?.restore).toBeTypeOf('function');
});
