/** The table of speeds in README agrees with what was recorded last. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Machines and days differ: README may say up to twice as much or as little as was recorded. */
const MARGIN = 2;

/** What a row of README begins with, and the figure that is recorded of it. */
const PAIRS: readonly (readonly [row: string, figure: string])[] = [
  ["English, against compromise's people", 'dramatis is faster'],
  ['the same in text that never repeats', 'dramatis needs less user time in English'],
  ['German, everything on, one thread', 'dramatis, after one pass to warm up'],
  ['the same, against a plain pass over all words', 'dramatis takes longer than the plain pass'],
  ['start of the program until the first article', 'extract until the first line, less node -e 0'],
  ['memory of a process that finds names', 'RSS after 3 MB of articles'],
  ['packs together, gzip', 'together'],
  ['sample corpus, cold', 'cold: every article read, picture laid out'],
  ['one article added, page open', 'one article added, page open: graph renewed'],
];

const UNITS = new Map([
  ['ms', 0.001],
  ['s', 1],
]);

/** What a row of the table says was measured, in seconds where it is a time; undefined where there is no such row. */
function saidIn(readme: string, row: string): number | undefined {
  const line = readme.split('\n').find((one) => one.startsWith(`| ${row}`));
  const [, value, unit = ''] = /^([\d.,]+) (\S+)/.exec(line?.split(' | ')[1] ?? '') ?? [];
  return value === undefined ? undefined : Number(value.replace(',', '')) * (UNITS.get(unit) ?? 1);
}

/** What was recorded last of each figure, in the same units. */
function recordedIn(table: string): ReadonlyMap<string, number> {
  const [, ...rows] = table.split('\n').filter(Boolean);
  const cells = rows.map((row) => row.split('\t').slice(6));
  return new Map(
    cells.map(([figure = '', value = '', unit = '']) => [figure, Number(value) * (UNITS.get(unit) ?? 1)]),
  );
}

/** The rows of README that say something else than was recorded. */
function disagreeing(readme: string, table: string): readonly string[] {
  const known = recordedIn(table);
  return PAIRS.flatMap(([row, figure]) => {
    const [said, recorded] = [saidIn(readme, row), known.get(figure)];
    if (said === undefined || recorded === undefined) return [];
    const isNear = said <= recorded * MARGIN && recorded <= said * MARGIN;
    return isNear ? [] : [`${row}: README says ${said}, ${recorded} was recorded`];
  });
}

describe('a row that README and the records share', () => {
  const readme = '| speed | measured |\n| sample corpus, cold, with the start | 1.1 s | 5 s |\n';
  const table = (ms: number) =>
    `head\n${'-\t'.repeat(6)}cold: every article read, picture laid out\t${ms}\tms\n`;

  it('may say twice as much or half of it', () => {
    expect([560, 1100, 2100].flatMap((ms) => disagreeing(readme, table(ms)))).toEqual([]);
  });

  it('may not be further off; the last record counts', () => {
    expect(disagreeing(readme, table(2300))).toHaveLength(1);
    expect(disagreeing(readme, table(500))[0]).toContain('README says 1.1, 0.5 was recorded');
    expect(disagreeing(readme, `${table(9000)}${table(1000).slice(5)}`)).toEqual([]);
  });
});

const README = readFileSync('README.md', 'utf8');
const FIGURES = readFileSync('test/bench/figures.tsv', 'utf8');

it('each row that is compared stands in README', () => {
  expect(PAIRS.filter(([row]) => saidIn(README, row) === undefined)).toEqual([]);
});

it('README says what was recorded last', ({ skip }) => {
  if (recordedIn(FIGURES).size === 0) skip('nothing is recorded in test/bench/figures.tsv');
  expect(disagreeing(README, FIGURES)).toEqual([]);
});
