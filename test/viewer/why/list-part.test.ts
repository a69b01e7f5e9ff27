// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { lists } from '../../../src/viewer/why/list-part.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('brings the rows with what tells them in full; where the lists are not to be had, they are asked for again', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  expect(await lists.load()).toBe(false);
  vi.stubGlobal('fetch', async () => new Response(readFileSync('dist/knowledge/names.bin')));
  expect(await lists.load()).toBe(true);
  expect(lists.loaded.value?.rowOf('countries/iran')?.label).toEqual({ de: 'Iran' });
  expect(lists.loaded.value?.RowInFull).toBeTypeOf('function');
});
