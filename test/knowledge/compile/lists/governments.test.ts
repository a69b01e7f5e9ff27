/** Whose names stand for governments. */
import { expect, it } from 'vitest';
import { parseGovernments } from '../../../../src/knowledge/compile/lists/governments.ts';
import { HEAD } from '../../table.ts';

const problemsIn = (row: string): readonly string[] =>
  parseGovernments('a.tsv', [...HEAD, 'country\talso\tgovernment', row, ''].join('\n')).problems.map(
    ({ where, message }) => `${where}: ${message}`,
  );

it.each([
  'countries/frankreich\tcities/paris orgs-government/matignon\torgs-government/franzosische-regierung',
  'countries/andorra\tcities/andorra-la-vella\t',
  'countries/tonga\tcapitals-and-exonyms/nukuʻalofa\t',
])('reads %s', (row) => expect(problemsIn(row)).toEqual([]));

it.each([
  'cities/paris\tcities/paris\t',
  'countries/andorra\tAndorra la Vella\t',
  'countries/andorra\tcities/andorra-la-vella',
  'countries/andorra\tcities/andorra-la-vella \t',
  'countries/andorra\t\tcities/andorra-la-vella',
])('says what is wrong with %s', (row) => {
  expect(problemsIn(row)).toEqual([
    `a.tsv:${HEAD.length + 2}: the row is not a country with the names of its government`,
  ]);
});
