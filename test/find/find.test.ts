/** The step as a whole: sound mentions, the same ones every time. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';
import { find, openKnowledge } from '../../src/find/index.ts';
import { languages } from '../../src/languages/index.ts';
import { findIn, knowledge } from '../knowledge.ts';
import { expectSound } from './found.ts';

const articles = ['de', 'en'].flatMap(
  (code) => parseGold(code, readFileSync(`corpus/gold/${code}.jsonl`, 'utf8')).articles,
);

describe('find', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    'gives sound mentions in order: %s',
    (id, article) => {
      const found = find(article, knowledge);
      expect(found.article).toBe(id);
      expect(found.language).toBe(article.language);
      expect(found.mentions.length).toBeGreaterThan(5);
      expectSound(article.text, found);
    },
  );

  it('gives the same again, whatever was read before, and with knowledge opened anew', () => {
    const once = articles.map((article) => find(article, knowledge));
    const backwards = [...articles]
      .reverse()
      .map((article) => find(article, knowledge))
      .reverse();
    const fresh = openKnowledge((name) => readFileSync(`dist/knowledge/${name}.bin`), languages);
    expect(backwards).toEqual(once);
    expect(articles.map((article) => find(article, fresh))).toEqual(once);
  });

  it('goes by the stated language, else by the text', () => {
    expect(findIn('Die NATO will bleiben, sagte Heiko Maas.').language).toBe('de');
    expect(findIn('The alliance wants to stay, said Heiko Maas.').language).toBe('en');
    expect(findIn('Die NATO will bleiben.', 'en').language).toBe('en');
  });

  it('reads a language it does not know by lists alone', () => {
    const found = findIn('Heiko Maas reiste nach Bagdad. Es regnete.', 'xx');
    expect(found.language).toBe('xx');
    expect(found.mentions.map(({ text }) => text)).toEqual(['Heiko Maas', 'Bagdad']);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n', '...', '1234']) expect(findIn(text, 'de').mentions).toEqual([]);
    expect(findIn('', 'de').sentences).toEqual([]);
  });
});
