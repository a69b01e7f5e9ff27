/** Names of cities in a language. */
import { expect, it } from 'vitest';
import { parseCityNames } from '../../../../src/knowledge/compile/lists/city-names.ts';
import { HEAD } from '../../table.ts';

const list = (...rows: readonly string[]) => [...HEAD, 'geonameid\tname', ...rows, ''].join('\n');

it('are found by their number', () => {
  const { source, problems } = parseCityNames('a.tsv', list('14256\tAzad Shahr', '53654\tMogadischu'));
  expect(problems).toEqual([]);
  expect([...(source?.values ?? [])]).toEqual([
    ['14256', 'Azad Shahr'],
    ['53654', 'Mogadischu'],
  ]);
});

it.each(['Mogadischu\t53654', '53654', '53654\t'])(
  'a row such as %j is refused, with file and line',
  (row) => {
    expect(parseCityNames('a.tsv', list('1\tWondra', row)).problems).toMatchObject([
      { where: `a.tsv:${HEAD.length + 3}`, hint: expect.stringContaining('a tab and a name') },
    ]);
  },
);
