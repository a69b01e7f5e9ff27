// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleGroup } from '../../../src/viewer/panels/article-group.tsx';
import { loaded, model } from '../../../src/viewer/state.ts';
import { click, draw, erase, openPage, serveArticles, settle, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (id: string, sentences: readonly number[] = [0, 2]) => {
  host = draw(<ArticleGroup id={id} sentences={sentences} entities={[]} />);
};
const links = () => [...host.querySelectorAll('a')].map(({ href, rel }) => [href, rel]);

beforeEach(() => {
  serveArticles();
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the sentences of an article', () => {
  it('come when they are there', async () => {
    show('2020/01/artikel-6');
    expect(host.textContent).toContain('…');
    expect(textsOf(host, '.sentence')).toHaveLength(0);
    await settle();
    expect(textsOf(host, '.sentence')).toHaveLength(2);
  });

  it('that cannot be had can be asked for again', async () => {
    serveArticles(new Set(['a7.json']));
    show('2020/01/artikel-8');
    await settle();
    expect(textsOf(host, '.warning')[0]).toContain('could not be loaded');
    serveArticles();
    click(host, '.warning button');
    await settle();
    expect(textsOf(host, '.warning')).toEqual([]);
    expect(textsOf(host, '.sentence')).toHaveLength(2);
  });

  it('that were not published are not shown as empty ones', async () => {
    vi.stubGlobal('fetch', async () => ({
      ok: true,
      json: async () => ({
        text: 'Iran droht.',
        sentences: [
          [0, 0],
          [0, 11],
          [0, 0],
        ],
        mentions: [],
      }),
    }));
    show('2020/01/artikel-10', [0, 1, 2]);
    await settle();
    expect(textsOf(host, '.sentence blockquote')).toEqual(['Iran droht.']);
    erase(host);
    show('2020/01/artikel-11', [0, 2]);
    await settle();
    expect(textsOf(host, '.sentence')).toEqual([]);
    expect(host.textContent).toContain('not published');
  });

  it('cannot be had of an article that the graph does not know', async () => {
    show('nowhere');
    await settle();
    expect(textsOf(host, 'h4')).toEqual(['nowhere']);
    expect(textsOf(host, '.warning')).toHaveLength(1);
  });
});

describe('the head of an article', () => {
  it('has title, date and source, which leads to the article', () => {
    show('2020/01/artikel-5');
    expect(textsOf(host, 'h4')).toEqual(['Lage am Golf, Bericht 5']);
    expect(textsOf(host, 'header .aside')).toEqual(['Jan 5, 2020 · Abendblatt am Fluss']);
    expect(links()).toEqual([['https://example.org/artikel/5', 'noopener noreferrer']]);
  });

  it('says of a version whose it is', () => {
    const articles = new Map(model.value.articles);
    const head = articles.get('2020/01/artikel-5');
    if (head) articles.set(head.id, { ...head, copyOf: '2020/01/artikel-6' });
    if (loaded.value.is === 'ready')
      loaded.value = { ...loaded.value, model: { ...loaded.value.model, articles } };
    show('2020/01/artikel-5');
    const [, version] = textsOf(host, 'header .aside');
    expect(version).toBe('Version of “Lage am Golf, Bericht 6”: only what is new in it is counted.');
  });

  it('follows no address that is not of the web', () => {
    show('2020/01/artikel-3');
    expect(textsOf(host, 'header .aside')).toEqual(['Jan 3, 2020 · Abendblatt am Fluss']);
    expect(links()).toEqual([]);
  });

  it('takes markup in a title for text', () => {
    show('2020/01/artikel-2');
    expect(textsOf(host, 'h4')).toEqual(['<script>alert(2)</script> im Titel']);
    expect(host.querySelector('script')).toBeNull();
  });
});
