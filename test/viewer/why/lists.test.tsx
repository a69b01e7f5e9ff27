// @vitest-environment happy-dom
/** Rows of the lists in full. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLists, RowInFull } from '../../../src/viewer/why/lists.tsx';
import { draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement | undefined;
beforeEach(() => openPage());
afterEach(() => {
  if (host) erase(host);
  host = undefined;
  vi.unstubAllGlobals();
});

it('tell all names, and the list with licence, origin and day', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(readFileSync('dist/knowledge/names.bin'));
  });
  const rowOf = await openLists();
  expect(asked).toEqual([expect.stringMatching(/\/knowledge\/names\.bin$/)]);
  host = draw(<RowInFull row={rowOf('countries/iran')} />);
  const titles = textsOf(host, 'dt');
  const told = new Map(textsOf(host, 'dd').map((text, i) => [titles[i], text]));
  expect(told.get('Shown as')).toBe('de: Iran');
  expect(told.get('Found by')?.split(', ')).toContain('Islamische Republik Iran');
  expect(told.get('Marks')).toContain('country');
  expect([...told].slice(-4)).toEqual([
    ['List', 'countries'],
    ['Licence', 'MIT'],
    ['Origin', 'written by hand for dramatis'],
    ['As of', 'own words, 2026-11-20'],
  ]);
});

it('say where a row is gone', () => {
  host = draw(<RowInFull row={undefined} />);
  expect(host.textContent).toBe('The lists of this program have no such row any more.');
});

it('are asked for again where they are not to be had', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(openLists()).rejects.toThrow('404');
});
