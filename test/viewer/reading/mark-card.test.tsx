// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import { MarkCard } from '../../../src/viewer/reading/mark-card.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { catalogued } from '../../../src/why/catalogue.ts';
import { createFixture } from '../fixture.ts';
import { appear, click, draw, erase, find, openPage, textsOf, unfold } from '../page.ts';

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

it('leads to the rule behind a reason, with an example, in one step', async () => {
  const cited = article.marks.findIndex(({ evidence }) => evidence.some(({ by }) => by === 'rule'));
  const { id } = article.marks[cited]?.evidence.find(({ by }) => by === 'rule') ?? expect.fail();
  host = draw(<MarkCard article={article} index={cited} />);
  await appear(host, '.raw');
  unfold(host, '.raw');
  await appear(host, '.rule');
  const [example = ''] = catalogued(id)?.examples ?? [];
  expect(textsOf(host, '.rule dd')).toContain(example.replace(/[[\]]/gu, ''));
});

it('says nothing of a mark that there is not', () => {
  host = draw(<MarkCard article={article} index={9999} />);
  expect(host.textContent).toBe('');
});
