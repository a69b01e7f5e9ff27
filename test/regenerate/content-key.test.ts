import { expect, it } from 'vitest';
import { contentKey, keepKey } from '../../src/regenerate/content-key.ts';

const ARTICLE = { id: 'a', text: 'Ida Fenn met Emil Wondra.', date: '2020-01-03' };

it('is the same for the same content under another id, in whatever order it is told', () => {
  const key = contentKey(ARTICLE);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(contentKey({ date: ARTICLE.date, text: ARTICLE.text, id: 'b' })).toBe(key);
});

it('is another one for another text, date or source', () => {
  const others = [
    { ...ARTICLE, text: 'Ida Fenn met Ada Lohse.' },
    { ...ARTICLE, date: '2020-01-04' },
    { ...ARTICLE, source: 'Der Morgen' },
  ];
  expect(new Set([ARTICLE, ...others].map(contentKey)).size).toBe(4);
});

it('need not be worked out where it is told', () => {
  const article = { ...ARTICLE };
  keepKey(article, 'known');
  expect(contentKey(article)).toBe('known');
});
