// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { live } from '../../src/viewer/live-texts.ts';
import type { Loaded } from '../../src/viewer/model/loaded.ts';
import * as state from '../../src/viewer/state.ts';
import { NOTHING } from '../../src/viewer/view.ts';
import { ADDITION, QUANDORF } from './add/made.ts';
import { createFixture } from './fixture.ts';
import { openPage } from './page.ts';

/** The stream of events that the page has opened. */
class FakeSource extends EventTarget {
  static opened: FakeSource[] = [];
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeSource.opened.push(this);
  }
  tell(event: string, data: unknown): Promise<void> {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    this.dispatchEvent(new MessageEvent(event, { data: text }));
    return new Promise((done) => setTimeout(done));
  }
}

const MORE = JSON.stringify(createFixture({ extra: [['Neuer Name', 'person', 2]] }).graph);
const asked: string[] = [];
let served: string | null;

/** Opens the page as a server offers it that follows the articles. */
async function follow(address = 'events'): Promise<FakeSource> {
  vi.resetModules();
  document.head.innerHTML = address && `<meta name="dramatis-live" content="${address}">`;
  const { startLive } = await import('../../src/viewer/live.ts');
  page = await import('../../src/viewer/state.ts');
  page.loaded.value = before;
  startLive();
  return FakeSource.opened.at(-1) as FakeSource;
}
let page = state;
let before: Loaded;
const notices = () => page.notices.value;

beforeEach(() => {
  openPage();
  before = state.loaded.value;
  served = MORE;
  asked.length = 0;
  FakeSource.opened = [];
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('fetch', async (given: string) => {
    if (given.includes('occurrences.bin')) return { ok: false, status: 404, statusText: '' };
    asked.push(given);
    return { ok: served !== null, status: 404, statusText: '', text: async () => served };
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the stream', () => {
  it('says when the server is gone for good, and nothing when it comes back at once', async () => {
    const source = await follow();
    vi.useFakeTimers();
    try {
      source.dispatchEvent(new Event('error'));
      vi.advanceTimersByTime(2000);
      source.dispatchEvent(new Event('open'));
      vi.advanceTimersByTime(60_000);
      expect(notices()).toEqual([]);
      for (let i = 0; i < 10; i += 1) {
        source.dispatchEvent(new Event('error'));
        vi.advanceTimersByTime(1000);
      }
      expect(notices().map(({ title }) => title)).toEqual([live.en.serverGone]);
      expect(page.connected.value).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is opened where the page names one, and nowhere else', async () => {
    expect((await follow('events')).address).toBe('events');
    FakeSource.opened = [];
    await follow('');
    expect(FakeSource.opened).toEqual([]);
  });

  it('shows whether the server is there', async () => {
    const source = await follow();
    await source.tell('open', '');
    expect(page.connected.value).toBe(true);
    await source.tell('error', '');
    expect(page.connected.value).toBe(false);
  });
});

describe('a new graph', () => {
  const change = {
    version: 'v2',
    articles: 21,
    actors: 64,
    links: 207,
    newActors: ['Neuer Name'],
    goneActors: [],
    newLinks: [['Kassem Soleimani', 'Neuer Name']],
  };

  it('is fetched under its version and shown, with what changed', async () => {
    const source = await follow();
    await source.tell('graph', change);
    expect(asked).toEqual(['graph/graph.json?v2']);
    expect(page.model.value.actor.has('e:neuer-name')).toBe(true);
    expect(notices()).toMatchObject([
      {
        title: 'The network was updated.',
        lines: [
          'New: Neuer Name.',
          'New links: Kassem Soleimani – Neuer Name.',
          'Now 21 articles, 64 actors, 207 links.',
        ],
      },
    ]);
  });

  it('names five actors and counts the rest', async () => {
    const source = await follow();
    await source.tell('graph', { ...change, newActors: [...'ABCDEFGH'] });
    expect(notices()[0]?.lines[0]).toBe('New: A, B, C, D, E and 3 more.');
  });

  it('that was told already is not told again to a page that connects again', async () => {
    const source = await follow();
    await source.tell('graph', change);
    await source.tell('graph', change);
    expect(asked).toHaveLength(1);
    expect(notices()).toHaveLength(1);
  });

  it('that is shown already is no news', async () => {
    served = before.is === 'ready' ? await before.json() : '';
    const source = await follow();
    await source.tell('graph', { ...change, problems: [{ where: 'a.md', message: 'No text.' }] });
    await vi.waitFor(() =>
      expect(notices().map(({ title }) => title)).toEqual(['1 problem in the articles']),
    );
  });

  it('of the version that is shown fetches nothing', async () => {
    const source = await follow();
    if (before.is === 'ready') page.loaded.value = { ...before, version: 'v7' };
    await source.tell('graph', { ...change, version: 'v7' });
    expect(asked).toEqual([]);
    expect(notices()).toEqual([]);
  });

  it('without what is selected closes the panel and says so', async () => {
    const source = await follow();
    page.view.value = { ...page.view.value, selection: { is: 'actor', key: 'e:gone' } };
    await source.tell('graph', change);
    expect(page.selection.value).toEqual(NOTHING);
    expect(notices().map(({ title }) => title)).toContain('What was selected is no longer in the network.');
  });

  it.each([
    ['damaged', '{"nodes": ['],
    ['gone', null],
  ])('that is %s leaves the good one where it is, and says so', async (_, next) => {
    served = next;
    const source = await follow();
    await source.tell('graph', change);
    expect(page.loaded.value).toBe(before);
    expect(notices().map(({ title }) => title)).toEqual(['The graph cannot be read']);
  });

  it('comes to a page that had none', async () => {
    before = { is: 'missing', detail: '404' };
    const source = await follow();
    await source.tell('graph', change);
    expect(page.loaded.value.is).toBe('ready');
  });

  describe('while articles are added', () => {
    const added = async () => {
      localStorage.setItem('dramatis.added', JSON.stringify([ADDITION]));
      const source = await follow();
      if (before.is === 'ready') page.loaded.value = { ...before, version: 'v1' };
      await (await import('../../src/viewer/add/part.ts')).showAdded();
      return source;
    };
    const has = (key: string) => page.model.value.actor.has(key);
    const show = (key: string) => {
      page.view.value = { ...page.view.value, selection: { is: 'actor', key } };
    };
    afterEach(() => localStorage.clear());

    it('has them as well, and whoever came with them stays selected', async () => {
      const source = await added();
      show(QUANDORF);
      await source.tell('graph', change);
      await expect.poll(() => has('e:neuer-name')).toBe(true);
      await expect.poll(() => has(QUANDORF)).toBe(true);
      await expect.poll(notices).toHaveLength(1);
      expect(page.selection.value).toEqual({ is: 'actor', key: QUANDORF });
    });

    it('that is the one on which they lie is no news', async () => {
      const source = await added();
      await source.tell('graph', { ...change, version: 'v1' });
      expect([asked, notices(), has(QUANDORF)]).toEqual([[], [], true]);
    });
  });

  it('is fetched even if nothing is said of it', async () => {
    const source = await follow();
    await source.tell('graph', 'no JSON');
    expect(asked).toHaveLength(1);
    expect(page.model.value.actor.has('e:neuer-name')).toBe(true);
  });
});

describe('problems', () => {
  it('are told with place, reason and remedy; five of them, how many there are, and where all are', async () => {
    const source = await follow();
    const problem = (i: number) => ({ where: `a${i}.md:1`, message: 'No text.', hint: 'Write some.' });
    await source.tell('problem', { problems: Array.from({ length: 7 }, (_, i) => problem(i)) });
    await vi.waitFor(() => expect(notices()[0]?.title).toBe('7 problems in the articles'));
    expect(notices()[0]?.lines).toHaveLength(6);
    expect(notices()[0]?.lines[5]).toBe('And 2 more: all are in problems.json of the graph.');
    expect(notices()[0]?.lines[0]).toBe('a0.md:1 · No text. · Write some.');
  });

  it('are told in the language of the reader', async () => {
    const source = await follow();
    (await import('../../src/viewer/preferences.ts')).language.value = 'de';
    const problem = { code: 'read/empty', where: 'a.md', message: 'There is no text in it.' };
    await source.tell('problem', { problems: [problem] });
    await vi.waitFor(() => expect(notices()[0]?.lines[0]).toMatch(/^a\.md · Darin steht kein Text\./));
  });

  it('of any shape are survived', async () => {
    const source = await follow();
    await source.tell('problem', { problems: [null, { message: 7 }, { where: 'corpus' }] });
    await vi.waitFor(() => expect(notices()[0]?.lines).toEqual(['', '', 'corpus']));
  });

  it('that are none are not told', async () => {
    const source = await follow();
    await source.tell('problem', { problems: [] });
    expect(notices()).toEqual([]);
  });
});
