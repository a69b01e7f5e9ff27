import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stepsIn } from '../../src/scale/sql-steps.ts';

it('reads tables, repetitions and values', () => {
  const sql = `-- What it is.

-- table: one
SELECT {given} AS a,
  '{name}' AS b

-- Why.
-- again: one
SELECT a FROM one
-- while: SELECT 1 AS open
`;
  expect(stepsIn(sql, { given: 3, name: "O'Hara" })).toEqual([
    { table: 'one', select: "SELECT 3 AS a,\n  'O''Hara' AS b" },
    { table: 'one', select: 'SELECT a FROM one', until: 'SELECT 1 AS open' },
  ]);
  expect(() => stepsIn(sql, { given: 3 })).toThrow('{name}');
});

it('reads every file, and both dialects make the same tables', () => {
  const values = { given: 1, crc: 0, input: 'a', linked: 'b', most: 2 };
  const tablesOf = (file: string) =>
    stepsIn(readFileSync(`src/scale/sql/${file}`, 'utf8'), values).map(({ table }) => table);
  for (const file of readdirSync('src/scale/sql')) expect(tablesOf(file).length).toBeGreaterThan(0);
  for (const name of ['rows', 'linked'])
    expect(tablesOf(`${name}.spark.sql`)).toEqual(tablesOf(`${name}.duckdb.sql`));
});
