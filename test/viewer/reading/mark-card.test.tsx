// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import { MarkCard } from '../../../src/viewer/reading/mark-card.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { createFixture } from '../fixture.ts';
import { appear, click, draw, erase, find, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const article = parseArticle(createFixture().articles.get('a5.json'));

beforeEach(() => {
  openPage();
});
afterEach(() => erase(host));

it('says who it is and why in words, opens the actor, and has corrections at hand', async () => {
  host = draw(<MarkCard article={article} index={0} />);
  const actor = model.value.actor.get(article.marks[0]?.entity ?? '');
  expect(find(host, 'aside').getAttribute('aria-label')).toBe(actor?.label);
  await appear(host, '.reasons');
  expect(textsOf(host, 'summary')).toContain('Mend …');
  click(host, '.who button');
  expect(selection.value).toEqual({ is: 'actor', key: actor?.key });
});

it('says nothing of a mark that there is not', () => {
  host = draw(<MarkCard article={article} index={9999} />);
  expect(host.textContent).toBe('');
});
