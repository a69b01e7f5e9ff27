/** Countries and their regions by code. */
import { expect, it } from 'vitest';
import { parseDivisions } from '../../../../src/knowledge/compile/lists/divisions.ts';
import { HEAD } from '../../table.ts';

const list = (...rows: readonly string[]) => [...HEAD, 'code\trow', ...rows, ''].join('\n');

it('are found by their code', () => {
  const { source, problems } = parseDivisions(
    'a.tsv',
    list('CA\tcountries/kanada', 'CA.08\tregions/ontario'),
  );
  expect(problems).toEqual([]);
  expect([source?.values.get('CA'), source?.values.get('CA.08')]).toEqual([
    'countries/kanada',
    'regions/ontario',
  ]);
});

it.each(['Kanada\tcountries/kanada', 'CA\tKanada', 'CA', 'CA.\tregions/ontario'])(
  'a row such as %j is refused, with file and line',
  (row) => {
    expect(parseDivisions('a.tsv', list('AT\tcountries/osterreich', row)).problems).toMatchObject([
      { where: `a.tsv:${HEAD.length + 3}`, hint: expect.stringContaining('CA.08') },
    ]);
  },
);
