import { expect, it } from 'vitest';
import type { Article } from '../../src/model.ts';
import { contentKey } from '../../src/regenerate/content-key.ts';
import { headOf, lazyArticle, withId } from '../../src/regenerate/lazy-article.ts';

const FULL: Required<Article> = {
  id: 'a',
  language: 'de',
  title: 'Treffen in Köln',
  date: '2020-01-03',
  source: 'Der Morgen',
  url: 'https://example.org/a',
  text: 'Treffen in Köln\nIda Fenn traf Emil Wondra.',
  pages: [0, 16],
};

/** An article that counts how often its text is read. */
function counting() {
  let reads = 0;
  const article = lazyArticle(headOf(FULL), contentKey(FULL), () => {
    reads += 1;
    return FULL.text;
  });
  return { article, reads: () => reads };
}

it('the head is all of an article but its text; what lacks stays away', () => {
  const { text: _, ...rest } = FULL;
  expect(headOf(FULL)).toEqual(rest);
  expect(headOf({ id: 'b', text: 'Text.' })).toEqual({ id: 'b' });
});

it('reads a text only when somebody looks at it', () => {
  const { article, reads } = counting();
  expect([headOf(article).title, contentKey(article)]).toEqual([FULL.title, contentKey({ ...FULL })]);
  const renamed = withId(article, 'a~2');
  expect([renamed.id, contentKey(renamed), reads()]).toEqual(['a~2', contentKey(article), 0]);
  expect(renamed.text).toBe(FULL.text);
  expect(reads()).toBe(1);
});

it('is like the article itself for whoever copies, sends or writes it', () => {
  const { article } = counting();
  expect({ ...article }).toEqual(FULL);
  expect(structuredClone(article)).toEqual(FULL);
  expect(JSON.parse(JSON.stringify(article))).toEqual(FULL);
});
