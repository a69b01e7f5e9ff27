/** The committed tables of what was read: they speak of rules that exist, and no rule stays that was read often and is often wrong. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { parseRelationValues } from '../../src/relate/values.ts';

const OFTEN = 35;
const LEAST = 0.9;

/** Lower bound of the 95 % interval of a share (Wilson 1927). */
function lowerBound(right: number, read: number): number {
  const z = 1.96;
  const share = right / read;
  const spread = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * read)) / read);
  return (share + z ** 2 / (2 * read) - spread) / (1 + z ** 2 / read);
}

const tables = languages.flatMap(({ code, relations }) => {
  const file = `src/languages/${code}/relations/values.tsv`;
  if (!existsSync(file)) return [];
  const rows = [...parseRelationValues(readFileSync(file, 'utf8')).values()];
  return [[code, rows, relations.rules.map(({ id }) => id)] as const];
});

describe.each(tables)('the table of %s', (_, rows, ids) => {
  it('speaks of rules that exist', () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const { rule, read, right } of rows) {
      expect(ids).toContain(rule);
      expect(right).toBeLessThanOrEqual(read);
    }
  });

  it('has no rule that was read often and is often wrong', () => {
    const wrong = rows.filter(({ read, right }) => read >= OFTEN && lowerBound(right, read) < LEAST);
    expect(wrong).toEqual([]);
  });
});

it('a lower bound is below the share, and nears it with what is read', () => {
  expect(lowerBound(200, 200)).toBeCloseTo(0.981, 3);
  expect(lowerBound(20, 20)).toBeCloseTo(0.839, 3);
});

it('a table is read below its remarks and its header', () => {
  const table = '# read by one\nrule\tread\tright\nde/kin/a\t7\t6\n';
  expect([...parseRelationValues(table).values()]).toEqual([{ rule: 'de/kin/a', read: 7, right: 6 }]);
  expect(parseRelationValues('').size).toBe(0);
});
