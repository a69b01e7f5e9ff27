// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Fetched } from '../../../src/viewer/panels/fetched.tsx';
import { model } from '../../../src/viewer/state.ts';
import { click, draw, erase, openPage, serveArticles, settle, textsOf } from '../page.ts';

let host: HTMLElement;
const show = async (id: string) => {
  host = draw(<Fetched head={model.value.articles.get(id)}>{({ text }) => <b>{text.length}</b>}</Fetched>);
  await settle();
};

beforeEach(() => {
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

it('shows an article once its text is there', async () => {
  serveArticles();
  await show('2020/01/artikel-12');
  expect(Number(textsOf(host, 'b')[0])).toBeGreaterThan(50);
});

it('says that it cannot be had, and asks again at a click', async () => {
  serveArticles(new Set(['a12.json']));
  await show('2020/01/artikel-13');
  expect(textsOf(host, '.warning')[0]).toContain('could not be loaded');
  serveArticles();
  click(host, '.warning button');
  await settle();
  expect(textsOf(host, 'b')).toHaveLength(1);
});

it('cannot be had of an article that the graph does not know', async () => {
  serveArticles();
  await show('nowhere');
  expect(textsOf(host, '.warning')).toHaveLength(1);
});
