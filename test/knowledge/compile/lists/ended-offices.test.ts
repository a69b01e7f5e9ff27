/** Who has which office no more. */
import { expect, it } from 'vitest';
import { parseEndedOffices } from '../../../../src/knowledge/compile/lists/ended-offices.ts';
import { HEAD } from '../../table.ts';

const read = (row: string) => parseEndedOffices('a.tsv', [...HEAD, 'row\toffices', row, ''].join('\n'));

it('reads the offices of a person', () => {
  const { source, problems } = read('people-world/ema-wondra\tmayor=2016 president=1999');
  expect(problems).toEqual([]);
  expect(source?.values).toEqual(new Map([['people-world/ema-wondra', 'mayor=2016 president=1999']]));
});

it.each([
  'cities/paris\tmayor=2016',
  'people-world/ema-wondra',
  'people-world/ema-wondra\tmayor',
  'people-world/ema-wondra\tmayor=16',
])('says what is wrong with %s', (row) => {
  expect(read(row).problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
    `a.tsv:${HEAD.length + 2}: the row is not a person with offices that are over`,
  ]);
});
