import { expect, it } from 'vitest';
import { articleJson } from '../../src/graph/article-json.ts';
import type { EntityId, Found, Mention } from '../../src/model.ts';
import { articleFile, nameOf } from '../../src/regenerate/article-file.ts';

const ARTICLE = { id: 'a', title: 'T', date: '2020-01', text: 'T\n\nEmil Wondra kam.' };
const mention: Mention = {
  ...{ start: 3, end: 14, text: 'Emil Wondra', name: 'Emil Wondra', sentence: 1 },
  ...({ kind: 'person', form: 'name' } as const),
  evidence: [{ by: 'rule', id: 'de/x', weight: 1 }],
};
const FOUND: Found = {
  article: 'a',
  language: 'de',
  sentences: [
    { start: 0, end: 3 },
    { start: 3, end: 19 },
  ],
  mentions: [mention],
};
const ACTORS: readonly EntityId[] = ['e:p/wondra'];

it('a file is the article in a line', () => {
  expect(articleFile(ARTICLE, FOUND, ACTORS).text).toBe(`${articleJson(ARTICLE, FOUND, ACTORS)}\n`);
});

it('a file is named by its content', () => {
  const [one, same] = [articleFile(ARTICLE, FOUND, ACTORS), articleFile({ ...ARTICLE }, FOUND, ACTORS)];
  expect(one.name).toMatch(/^[0-9a-f]{20}\.json$/);
  expect(one.name).toBe(nameOf(one.text));
  expect(same).toEqual(one);
  expect(articleFile({ ...ARTICLE, title: 'U' }, FOUND, ACTORS).name).not.toBe(one.name);
});

it('a file of an article with pages says where each begins', () => {
  const { text } = articleFile({ ...ARTICLE, pages: [3, 8] }, FOUND, ACTORS);
  expect(JSON.parse(text)).toMatchObject({ pages: [3, 8] });
});
