// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import { keptFile, made } from '../../../src/viewer/mend/desk.ts';
import { model } from '../../../src/viewer/state.ts';
import { ExplainedStatement } from '../../../src/viewer/why/statement.tsx';
import { ruleSentence } from '../../../src/why/explain.ts';
import { createFixture } from '../fixture.ts';
import { appear, draw, erase, idOf, openPage, settle, strongestLink, textsOf, unfold } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  localStorage.clear();
  made.value = [];
  openPage();
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

/** What the strongest link states in its first sentence, with the article that says so. */
function stated() {
  const link = strongestLink();
  const [article, sentence] = link.where[0] ?? expect.fail();
  const one: Related = {
    ...{ type: 'kin', from: idOf(link.source), status: 'held', statements: 1, articles: 1, sources: 1 },
    ...{ rules: ['de/kin/part-before-kin'], where: [[article, sentence]] },
  };
  const head = model.value.articles.get(article) ?? expect.fail();
  const file: Record<string, unknown> = {
    ...createFixture().articles.get(head.file.replace('articles/', '')),
  };
  return { link, one, file, ends: [link.source, link.target], sentence };
}

it('tells the rule where the article does not tell its words', async () => {
  const { one, ends, file } = stated();
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => file }));
  host = draw(<ExplainedStatement one={one} ends={ends} />);
  await settle();
  expect(textsOf(host, '.stated li > ul > li')).toEqual([ruleSentence('de/kin/part-before-kin', 'en')]);
  unfold(host, '.raw');
  await appear(host, '.rule');
  expect(textsOf(host, '.rule dt')).toEqual(expect.arrayContaining(['Pattern', 'Fires in', 'Silent in']));
});

it('a statement that is wrong in one article is written into the file', async () => {
  const { one, ends, file, link } = stated();
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => file }));
  host = draw(<ExplainedStatement one={one} ends={ends} />);
  await settle();
  const here = host.querySelector<HTMLButtonElement>('li > button.wrong') ?? expect.fail();
  here.click();
  await vi.waitFor(() => expect(keptFile()).toContain('- wrong: {relation: kin, subject: '), 30_000);
  expect(keptFile()).toContain(`in: ${one.where[0]?.[0]}`);
  expect(made.value[0]).toMatchObject({ verb: 'wrong', actors: [{ name: link.source.label }, {}] });
});
