/** What is wrong with a row is said with file, line and remedy. */
import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { FIRST_ROW, INFLECTIONS, table } from '../../table.ts';

const refusals = (content: string): readonly (readonly [where: string, message: string])[] =>
  parseNames('a.tsv', content, INFLECTIONS).problems.map(({ where, message }) => [where, message]);

describe('a table of names', () => {
  it.each([
    [
      'unsorted rows',
      table('B Wondra\t\t\t', 'A Wondra\t\t\t'),
      FIRST_ROW + 1,
      '"A Wondra" stands in the wrong place',
    ],
    [
      'a row that stands twice',
      table('A Wondra\t\t\t', 'A Wondra\t\t\t'),
      FIRST_ROW + 1,
      `stands already at a.tsv:${FIRST_ROW}`,
    ],
    [
      'a name that another row has',
      table('A Wondra\t\tC Wondra\t', 'B Wondra\t\tC Wondra\t'),
      FIRST_ROW + 1,
      `"C Wondra" stands already at a.tsv:${FIRST_ROW}`,
    ],
    ['too few columns', table('A Wondra\t\t'), FIRST_ROW, 'the row has 3 columns, the header 4'],
    ['too many columns', table('A Wondra\t\t\t\t'), FIRST_ROW, 'the row has 5 columns, the header 4'],
    ['a row without a name', table('\tA Wondra\t\t'), FIRST_ROW, 'the row has no name'],
    ['a mark that is none', table('Rotes|A Kreuz|N:x\t\t\t'), FIRST_ROW, 'has an unknown mark'],
    [
      'German marks in another column',
      table('A Wondra\tRed|A League|N:f\t\t'),
      FIRST_ROW,
      '"Red|A League|N:f" has an unknown mark',
    ],
  ])('refuses %s, with file and line', (_, content, line, message) => {
    expect(refusals(content)).toContainEqual([`a.tsv:${line}`, expect.stringContaining(message)]);
  });

  it('says what to do about each', () => {
    const { problems } = parseNames('a.tsv', table('B\t', '\tA\t\t', 'C|B\t\t\t', 'A\t\tA\t'), INFLECTIONS);
    expect(problems.length).toBeGreaterThan(3);
    for (const { hint } of problems) expect(hint).toMatch(/\.$/);
  });
});
