// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { selection, textQuery } from '../../../src/viewer/state.ts';
import { TextResults } from '../../../src/viewer/texts/results.tsx';
import { appear, click, draw, erase, find, happen, openPage, serveArticles, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
  serveArticles();
  textQuery.value = 'Pentagon';
  host = draw(<TextResults />);
});
afterEach(() => {
  erase(host);
  textQuery.value = null;
  vi.unstubAllGlobals();
});

it('gives articles with the sentence, and opens them there', async () => {
  await appear(host, 'blockquote');
  for (const sentence of textsOf(host, 'blockquote')) expect(sentence).toContain('Pentagon');
  await expect.poll(() => find(host, '[role="status"]').textContent).toMatch(/^\d+ articles? found/);
  click(host, '.title-link');
  expect(selection.value.is).toBe('article');
});

it('follows what is typed', async () => {
  await appear(host, 'blockquote');
  const field = find(host, 'input') as HTMLInputElement;
  happen(() => {
    field.value = 'niemandsowieso';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => find(host, '[role="status"]').textContent).toContain('0 articles found');
});
