// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ArticleHead } from '../../../src/viewer/model/graph.ts';
import { HeadLine } from '../../../src/viewer/panels/head-line.tsx';
import { model } from '../../../src/viewer/state.ts';
import { draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const known = (): ArticleHead => [...model.value.articles.values()][0] as ArticleHead;
const show = (change: Partial<ArticleHead>) => {
  host = draw(
    <HeadLine head={{ ...known(), date: '2020-01-05', source: 'Der Abend', copyOf: '', ...change }} />,
  );
};

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('has date and source, and leads to the original', () => {
  show({ url: 'https://example.org/a' });
  expect(textsOf(host, '.aside')).toEqual(['Jan 5, 2020 · Der Abend']);
  expect([...host.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/a']);
});

it('calls a source without a name by its address', () => {
  show({ url: 'https://example.org/a', source: '' });
  expect(textsOf(host, 'a')).toEqual(['example.org']);
});

it('leads nowhere but to pages', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'no address', '']) {
    show({ url });
    expect(host.querySelector('a')).toBeNull();
    expect(textsOf(host, '.aside')).toEqual(['Jan 5, 2020 · Der Abend']);
    erase(host);
  }
  show({ url: '' });
});

it('says whose version it is', () => {
  show({ copyOf: known().id, url: '' });
  expect(textsOf(host, '.aside')[1]).toContain(`Version of “${known().title}”`);
});
