// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { builtGraph } from '../../../src/viewer/review/graph-file.ts';
import { loaded, opened } from '../../../src/viewer/state.ts';
import { countedFixture } from '../counted.ts';
import { openCounted, openPage } from '../page.ts';

afterEach(() => vi.unstubAllGlobals());

it('gives the occurrences of the page, fetches those that it has no more, and says where there are none', async () => {
  openCounted();
  expect(await builtGraph()).toBe(opened.value);
  openPage();
  expect(opened.value).toBeNull();
  const { file } = countedFixture();
  vi.stubGlobal('fetch', async () => new Response(file.slice()));
  expect((await builtGraph())?.occurrences.articles).toHaveLength(3);
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404, statusText: 'lost' }));
  expect(await builtGraph()).toBeNull();
  expect(loaded.value.is).toBe('ready');
});
