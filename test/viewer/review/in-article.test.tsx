// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { InArticle } from '../../../src/viewer/review/in-article.tsx';
import { draw, erase } from '../page.ts';
import { ALL, openReviewable } from './opened.ts';

let host: HTMLElement;
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

it('marks the one name, though the sentence names the actor twice; shows the id where there is no title', () => {
  openReviewable();
  const article = ALL.articles.get('a1') ?? expect.fail();
  const [, mark] = article.marks.filter(({ entity }) => entity.includes('nordrhein'));
  if (mark === undefined) return expect.fail();
  host = draw(
    <ul>
      <InArticle id="a1" article={article} mark={mark} />
      <InArticle id="gone" article={article} mark={mark} />
    </ul>,
  );
  const [one, other] = host.querySelectorAll('li');
  expect(one?.querySelector('.from')?.textContent).toBe('Nr. 1');
  expect(other?.querySelector('.from')?.textContent).toBe('gone');
  expect(one?.querySelectorAll('mark')).toHaveLength(1);
});
