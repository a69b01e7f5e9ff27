// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/graph/article-file.ts';
import { Sentence } from '../../../src/viewer/panels/sentence.tsx';
import { appear, draw, erase, find, openPage, textsOf, unfold } from '../page.ts';

const mark = (start: number, end: number, entity: string, kind: string) => ({
  ...{ start, end, entity, kind, form: 'name', sentence: 0 },
  evidence: [{ by: 'gazetteer', id: 'nato', weight: 6 }],
});
const TEXT = 'Die <b>NATO</b> sprach mit dem Iran.';
const article = parseArticle({
  language: 'de',
  text: TEXT,
  sentences: [[0, TEXT.length]],
  mentions: [mark(7, 11, 'e:nato', 'organization'), mark(31, 35, 'e:iran', 'place')],
});
let host: HTMLElement;

beforeEach(() => {
  openPage();
  host = draw(<Sentence article={article} index={0} entities={['e:iran', 'e:nato']} />);
});
afterEach(() => erase(host));

describe('a sentence', () => {
  it('is what the article says, as text, in its language', () => {
    expect(textsOf(host, 'blockquote')).toEqual([TEXT]);
    expect(find(host, 'blockquote').lang).toBe('de');
  });

  it('marks each name by its kind and by which of the two it names', () => {
    expect(
      [...host.querySelectorAll('mark')].map((one) => [one.textContent, one.className, one.dataset.end]),
    ).toEqual([
      ['NATO', 'organization', '1'],
      ['Iran', 'place', '0'],
    ]);
  });

  it('says why for each name, when somebody asks', async () => {
    expect(host.querySelector('.marks')).toBeNull();
    unfold(host, '.why');
    await appear(host, '.marks');
    expect(textsOf(host, '.marks b')).toEqual(['NATO', 'Iran']);
    expect(textsOf(host, '.marks .reasons li')[0]).toContain('“NATO” is on the lists of names.');
  });
});
