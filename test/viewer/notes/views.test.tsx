// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { download } from '../../../src/viewer/export/download.ts';
import { entries, savedViews } from '../../../src/viewer/notes/desk.ts';
import { Views } from '../../../src/viewer/notes/views.tsx';
import { actorNamed, click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

vi.mock('../../../src/viewer/export/download.ts', () => ({ download: vi.fn() }));

let host: HTMLElement;
let opened = 0;
const submit = () =>
  happen(() => find(host, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));

beforeEach(() => {
  localStorage.clear();
  entries.value = [];
  opened = 0;
  openPage();
  const { key } = actorNamed('NATO');
  openPage({ selection: { is: 'actor', key } });
  host = draw(
    <Views
      onOpened={() => {
        opened += 1;
      }}
    />,
  );
});
afterEach(() => erase(host));

it('saves what is seen under a name that says it, opens it and takes it away', async () => {
  expect((find(host, 'input') as HTMLInputElement).value).toMatch(/^NATO/);
  submit();
  await expect.poll(() => textsOf(host, '.views-saved li').length).toBe(1);
  expect(new URLSearchParams(savedViews.value[0]?.at).get('actor')).toBe(actorNamed('NATO').key);
  click(host, '.views-saved li button');
  expect([location.hash.includes('actor='), opened]).toEqual([true, 1]);
  click(host, '.views-saved .icon-button');
  await expect.poll(() => savedViews.value).toEqual([]);
});

it('lists all notes, those about nobody of this network as such', () => {
  happen(() => {
    entries.value = [
      { note: 'Ask.', about: { actor: { name: 'NATO' } } },
      { note: 'Gone.', about: { actor: { name: 'Niemand' } } },
    ];
  });
  expect(textsOf(host, '.all-notes li')).toEqual(['NATO Ask.', 'not in this network Gone.']);
  click(host, '.all-notes button');
  expect(opened).toBe(1);
});

it('hands over the file, and takes one in', async () => {
  submit();
  await expect.poll(() => savedViews.value.length).toBe(1);
  const button = [...host.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Save notes.yaml',
  );
  happen(() => button?.click());
  await expect.poll(() => vi.mocked(download).mock.lastCall?.[0]).toBe('notes.yaml');
  const field = find(host, 'input[type="file"]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File(['- view: B\n  at: ""\n'], 'notes.yaml')] });
  happen(() => field.dispatchEvent(new Event('change', { bubbles: true })));
  await expect.poll(() => savedViews.value.map(({ view }) => view)).toContain('B');
});
