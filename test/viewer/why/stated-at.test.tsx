// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FullArticle } from '../../../src/graph/article-file.ts';
import { StatedAt } from '../../../src/viewer/why/stated-at.tsx';
import { actorNamed, draw, erase, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => openPage());
afterEach(() => erase(host));

const TEXT = 'Außenminister Heiko Maas (NATO) kam.';
const MARK = { form: 'name', sentence: 0, confidence: undefined, evidence: [] } as const;

it('tells what is stated of the name at a place, and nothing of other names', () => {
  const [from, to] = [TEXT.indexOf('Heiko'), TEXT.indexOf('NATO')];
  const article: FullArticle = {
    ...{ text: TEXT, language: 'de', sentences: [[0, TEXT.length]] },
    marks: [
      { ...MARK, kind: 'person', start: from, end: from + 10, entity: actorNamed('Heiko Maas').key },
      { ...MARK, kind: 'organization', start: to, end: to + 4, entity: actorNamed('NATO').key },
    ],
    relations: [
      {
        ...{
          type: 'affiliated',
          rule: 'de/affiliated/gone',
          status: 'held',
          from,
          to,
          start: from,
          end: to + 5,
          sentence: 0,
        },
      },
    ],
  };
  host = draw(<StatedAt article={article} start={to} />);
  expect(textsOf(host, 'li')[0]).toMatch(/^Belongs to: Heiko Maas, NATO.*“Heiko Maas \(NATO\)”\./);
  expect(textsOf(host, '.raw li')).toEqual(['rule de/affiliated/gone']);
  erase(host);
  host = draw(<StatedAt article={article} start={0} />);
  expect(textsOf(host, 'li')).toEqual([]);
});
