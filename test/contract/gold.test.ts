/** The marked articles are articles of the sample corpus, and the program finds their names. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GoldArticle, parseGold } from '../../src/evaluate/gold.ts';
import { evaluate, scoreTable } from '../../src/evaluate/report.ts';
import { scoresOf } from '../../src/evaluate/score.ts';
import { find } from '../../src/find/index.ts';
import { read } from '../../src/pipeline.ts';
import { knowledge } from '../knowledge.ts';

const ARTICLES = 'corpus/articles';
const GOLD = 'corpus/gold';
/** F1 of whole names, exact in span and kind, below which something is broken. */
const LEAST = new Map([
  ['de.jsonl', 85],
  ['en.jsonl', 80],
]);

const texts = new Map(
  readdirSync(ARTICLES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap(
      (file) => read(file.slice(ARTICLES.length + 1).replaceAll('\\', '/'), readFileSync(file)).articles,
    )
    .map(({ id, text }) => [id, text] as const),
);

describe.each([...LEAST])('%s', (file, least) => {
  const { articles, problems } = parseGold(file, readFileSync(join(GOLD, file), 'utf8'));

  it('is in order', () => {
    expect(problems).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(4);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set([basename(file, '.jsonl')]));
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s is the text of the article',
    (id, { text }) => {
      expect(text).toBe(texts.get(id));
    },
  );

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s marks whole words, one after the other',
    (_, { text, mentions }: GoldArticle) => {
      let taken = 0;
      for (const { start, end } of mentions) {
        expect(start, text.slice(start, end)).toBeGreaterThanOrEqual(taken);
        expect(text.slice(start, end)).toMatch(/^[^\s.,;:!?()„“"].*[^\s,;:!?()„“"]$/su);
        expect(`${text[start - 1] ?? ' '}${text[start]}`).not.toMatch(/^\p{L}\p{L}$/u);
        taken = end;
      }
    },
  );

  it(`is found with an F1 of ${least} and more`, () => {
    const result = evaluate(articles, (article) => find(article, knowledge).mentions);
    expect(scoresOf(result.strict).f1, scoreTable(result)).toBeGreaterThanOrEqual(least);
  });
});
