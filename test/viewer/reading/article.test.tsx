// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { arrival, read } from '../../../src/viewer/reading/arrival.ts';
import { Article } from '../../../src/viewer/reading/article.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { NOTHING } from '../../../src/viewer/view.ts';
import { actorNamed, click, draw, erase, find, openPage, serveArticles, settle, textsOf } from '../page.ts';

const ID = '2020/01/artikel-5';
let host: HTMLElement;
const show = async () => {
  const head = model.value.articles.get(ID);
  if (!head) throw new Error(`${ID} is not in the graph`);
  host = draw(<Article head={head} />);
  await settle();
};

beforeEach(() => {
  serveArticles();
  openPage();
  arrival.value = null;
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

describe('the head of an article', () => {
  it('has its title, date and original', async () => {
    await show();
    expect(textsOf(host, 'h2')).toEqual(['Lage am Golf, Bericht 5']);
    expect(find(host, '.panel-head .aside').textContent).toContain('Jan 5, 2020');
    expect(find(host, '.panel-head a').getAttribute('href')).toBe('https://example.org/artikel/5');
  });

  it('leads back to where somebody came from, and nowhere else', async () => {
    await show();
    expect(host.querySelector('.back')).toBeNull();
    erase(host);
    select({ is: 'actor', key: actorNamed('Iran').key });
    read(ID);
    await show();
    click(host, '.back');
    expect(selection.value).toEqual({ is: 'actor', key: actorNamed('Iran').key });
    select(NOTHING);
  });
});

it('the text is whole, and says so where only a part of it is published', async () => {
  await show();
  expect(host.textContent).toContain('A click on a name tells why');
  erase(host);
  const partly = {
    text: 'Iran droht.',
    sentences: [
      [0, 0],
      [0, 11],
    ],
    mentions: [],
  };
  openPage();
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => partly }));
  const head = model.value.articles.get('2020/01/artikel-9');
  if (!head) throw new Error('no such article');
  host = draw(<Article head={head} />);
  await settle();
  expect(textsOf(host, '.reading p')).toEqual(['Iran droht.']);
  expect(host.textContent).toContain('Only the sentences that name several actors are published.');
});
