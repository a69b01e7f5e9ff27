// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { addressOf, copy } from '../../../src/viewer/share/copy.ts';
import { view } from '../../../src/viewer/state.ts';
import { actorNamed, openPage } from '../page.ts';

afterEach(() => vi.unstubAllGlobals());
const withClipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

it('gives the whole address of what is seen now, also where the bar of the browser does not have it yet', () => {
  openPage();
  const { key } = actorNamed('NATO');
  view.value = { ...view.value, selection: { is: 'actor', key } };
  expect(location.hash).toBe('');
  const address = new URL(addressOf());
  expect(new URLSearchParams(address.hash.slice(1)).get('actor')).toBe(key);
  expect(address.origin).toBe(location.origin);
});

it('copies where it may', async () => {
  const written: string[] = [];
  withClipboard(async (text) => void written.push(text));
  expect([await copy('https://example.org/#actor=a'), written]).toEqual([
    true,
    ['https://example.org/#actor=a'],
  ]);
});

it('says where it may not, or there is no clipboard', async () => {
  withClipboard(() => Promise.reject(new Error('not allowed')));
  expect(await copy('a')).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copy('a')).toBe(false);
});
