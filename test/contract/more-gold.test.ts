/** Gold that is not part of the project: every *.jsonl in the folder that DRAMATIS_GOLD names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseGold } from '../../src/evaluate/gold.ts';
import { evaluate, scoreTable } from '../../src/evaluate/report.ts';
import { scoresOf } from '../../src/evaluate/score.ts';
import { find } from '../../src/find/index.ts';
import { knowledge } from '../knowledge.ts';

const folder = process.env.DRAMATIS_GOLD;
/** F1 of whole names that any news in a language the program knows should give. */
const LEAST = 60;

if (folder === undefined) {
  it.skip('more gold: set DRAMATIS_GOLD to a folder of *.jsonl to evaluate it', () => undefined);
} else {
  it.each(
    readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .sort(),
  )('%s', (file) => {
    const { articles, problems } = parseGold(file, readFileSync(join(folder, file), 'utf8'));
    expect(problems).toEqual([]);
    const result = evaluate(articles, (article) => find(article, knowledge).mentions);
    process.stdout.write(`${file}: ${articles.length} articles\n${scoreTable(result)}\n`);
    expect(scoresOf(result.strict).f1).toBeGreaterThanOrEqual(LEAST);
  });
}
