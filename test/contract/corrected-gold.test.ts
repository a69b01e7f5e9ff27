/** The corrected articles keep their promises: they teach, so none of them is one that measures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';

const read = (folder: string, code: string) => {
  const content = readFileSync(`corpus/gold/${folder}/${code}.jsonl`, 'utf8');
  return { content, ...parseGold(code, content, () => ({ text: ' '.repeat(20_000) })) };
};

describe.each([
  ['de', 1934],
  ['en', 2206],
])('gold/corrected/%s.jsonl', (code, count) => {
  const { content, articles, problems } = read('corrected', code);

  it('names articles by id and hash, without their texts', () => {
    expect(problems).toEqual([]);
    expect(content).not.toContain('"text"');
    expect(new Set(articles.map(({ id }) => id)).size).toBe(count);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set([code]));
  });

  it('holds no article of the gold that measures', () => {
    const measuring = new Set(read('real', code).articles.map(({ id }) => id));
    expect(articles.filter(({ id }) => measuring.has(id))).toEqual([]);
  });

  it('marks names in text order, without overlap', () => {
    for (const { id, mentions } of articles) {
      const starts = mentions.map(({ start }) => start);
      const ends = [0, ...mentions.map(({ end }) => end)];
      expect(
        starts.every((start, i) => start >= (ends[i] ?? 0)),
        id,
      ).toBe(true);
    }
  });
});
