// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { model, textQuery } from '../../../src/viewer/state.ts';
import { hits, isLoading, loadTexts, lost, ready, wanted } from '../../../src/viewer/texts/desk.ts';
import { openPage, serveArticles } from '../page.ts';

beforeEach(() => {
  openPage();
});
afterEach(() => {
  textQuery.value = null;
  vi.unstubAllGlobals();
});

it('are fetched once, those that fail again, and then found', async () => {
  const asked = serveArticles(new Set(['a1.json', 'a2.json']));
  const loading = loadTexts();
  expect(isLoading.value).toBe(true);
  await loading;
  expect([ready.value, lost.value, isLoading.value]).toEqual([wanted.value - 2, 2, false]);
  const again = serveArticles();
  await loadTexts();
  expect([ready.value, lost.value]).toEqual([wanted.value, 0]);
  expect([...again].sort()).toEqual(['graph/articles/a1.json', 'graph/articles/a2.json']);
  expect(asked.length).toBe(wanted.value);
  textQuery.value = 'NATO';
  const named = hits.value;
  expect(named.length).toBeGreaterThan(0);
  for (const { article, sentence } of named) {
    expect(model.value.articles.has(article)).toBe(true);
    expect(sentence.toLowerCase()).toContain('nato');
  }
});
