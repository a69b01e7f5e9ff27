import { expect, it } from 'vitest';
import { articleJson } from '../../src/graph/article-json.ts';
import type { EntityId, Found, Mention } from '../../src/model.ts';

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

it('holds the article with its sentences and mentions, each with its actor', () => {
  const text = articleJson(ARTICLE, FOUND, ACTORS);
  expect(JSON.parse(text)).toEqual({
    ...{ id: 'a', language: 'de', title: 'T', date: '2020-01', text: ARTICLE.text },
    sentences: [
      [0, 3],
      [3, 19],
    ],
    mentions: [
      {
        ...{ start: 3, end: 14, kind: 'person', form: 'name', entity: 'e:p/wondra', sentence: 1 },
        evidence: [{ by: 'rule', id: 'de/x', weight: 1 }],
      },
    ],
  });
});

it('names in credits are left out, and the others keep their actors', () => {
  const credit = { ...mention, credit: true } as const;
  const text = articleJson(ARTICLE, { ...FOUND, mentions: [credit, mention] }, ['e:p/other', ...ACTORS]);
  expect(JSON.parse(text).mentions).toMatchObject([{ entity: 'e:p/wondra' }]);
});
