/** The gold of real news keeps its promises; its texts are not part of the project. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';

describe.each([
  ['de', 95, 40],
  ['en', 55, 25],
])('gold/real/%s.jsonl', (code, count, closed) => {
  const content = readFileSync(`corpus/gold/real/${code}.jsonl`, 'utf8');
  const { articles, problems } = parseGold(code, content, () => ({ text: ' '.repeat(20_000) }));

  it('names articles by id and hash, without their texts', () => {
    expect(problems).toEqual([]);
    expect(content).not.toContain('"text"');
    expect(new Set(articles.map(({ id }) => id)).size).toBe(count);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set([code]));
    expect(articles.filter(({ split }) => split === 'closed')).toHaveLength(closed);
  });

  it('marks names in text order, without overlap, each with its actor', () => {
    for (const { id, mentions } of articles) {
      let end = 0;
      for (const mention of mentions) {
        expect(mention.start, id).toBeGreaterThanOrEqual(end);
        if (!mention.doubt) expect(mention.entity, id).toBeTruthy();
        end = mention.end;
      }
    }
  });
});
