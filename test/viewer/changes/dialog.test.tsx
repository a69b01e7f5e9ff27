// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangesButton } from '../../../src/viewer/changes/button.tsx';
import { language } from '../../../src/viewer/preferences.ts';
import * as state from '../../../src/viewer/state.ts';
import { appear, click, draw, erase, find, happen, openPage, strongestLink, textsOf } from '../page.ts';

const NOBODY = {
  counts: { added: 0, gone: 0, stronger: 0, weaker: 0 },
  added: [],
  gone: [],
  stronger: [],
  weaker: [],
};
const NOTHING = {
  version: 1,
  graph: '',
  articles: { counts: { added: 0, gone: 0 } },
  actors: NOBODY,
  links: NOBODY,
  joined: [],
};

let host: HTMLElement;
let file: unknown;
beforeEach(() => {
  vi.stubGlobal('fetch', async () =>
    file === undefined ? { ok: false } : new Response(JSON.stringify(file)),
  );
  openPage();
  host = draw(<ChangesButton />);
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

async function open(changes: unknown): Promise<void> {
  file = changes;
  click(host, 'button');
  await appear(host, 'dialog');
  await expect.poll(() => find(host, '[role="status"]').textContent).not.toMatch(/^Looking/);
}

it('tells who changed by how much through which articles, and leads to them', async () => {
  const link = strongestLink();
  await open({
    ...NOTHING,
    articles: { counts: { added: 2, gone: 0 } },
    joined: [{ from: 'Mekel', to: 'Merkel' }],
    actors: {
      ...NOBODY,
      counts: { ...NOBODY.counts, stronger: 30, gone: 1 },
      stronger: [
        {
          ids: [link.source.key],
          names: ['Merkel'],
          before: 3,
          after: 5,
          because: ['gone.txt', 'b', 'c', 'd'],
        },
      ],
      gone: [{ ids: ['e:p/gone'], names: ['Gone'], before: 1, after: 0, because: [] }],
    },
    links: {
      ...NOBODY,
      counts: { ...NOBODY.counts, added: 1 },
      added: [
        {
          ids: [link.source.key, link.target.key].sort(),
          names: ['A', 'B'],
          before: 0,
          after: 1,
          because: [],
        },
      ],
    },
  });
  expect(textsOf(host, 'h3')).toEqual([
    'Joined 1',
    'Actors that are gone 1',
    'Actors named more 30',
    'New links 1',
  ]);
  expect(find(host, '[role="status"]').textContent).toBe('2 new articles');
  expect(textsOf(host, 'li')).toEqual([
    'Mekel → Merkel',
    'Gone 1 article',
    expect.stringMatching(/^Merkel 3 → 5 articlesArticles: gone\.txt b c and 1 more$/),
    'A – B 1 sentence',
  ]);
  expect(textsOf(host, 'section > .aside')).toEqual(['and 29 more']);
  expect(textsOf(host, 'li button')).toEqual(['Merkel', 'A – B']);
  click(host, 'li button');
  expect(state.selection.value).toEqual({ is: 'actor', key: link.source.key });
});

it('says that nothing changed', async () => {
  await open(NOTHING);
  expect(find(host, '[role="status"]').textContent).toMatch(/^Nothing has changed/);
  happen(() => {
    language.value = 'de';
  });
  expect(find(host, '[role="status"]').textContent).toMatch(/^Nichts hat sich geändert/);
});

it('says that there is no file', async () => {
  await open(undefined);
  expect(find(host, '[role="status"]').textContent).toMatch(/published without the file/);
});

it('says that the file tells of another graph', async () => {
  await open({ ...NOTHING, graph: 'v9' });
  expect(find(host, '[role="status"]').textContent).toMatch(/another graph/);
});
