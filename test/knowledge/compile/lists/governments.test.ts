/** Whose names stand for governments. */
import { expect, it } from 'vitest';
import { parseGovernments } from '../../../../src/knowledge/compile/lists/governments.ts';
import { HEAD } from '../../table.ts';

const problemsIn = (row: string): readonly string[] =>
  parseGovernments(
    'a.tsv',
    [...HEAD, 'country\tcapital\tseats\tgovernment', row, ''].join('\n'),
  ).problems.map(({ where, message }) => `${where}: ${message}`);

it.each([
  'countries/frankreich\tcities/paris\torgs-government/elysee-palast orgs-government/matignon\torgs-government/franzosische-regierung',
  'countries/andorra\tcities/andorra-la-vella\t\t',
  'countries/italien\t\torgs-government/palazzo-chigi\town-governments/governo',
  'countries/tonga\tcapitals-and-exonyms/nukuʻalofa\t\t',
])('reads %s', (row) => expect(problemsIn(row)).toEqual([]));

it.each([
  'cities/paris\tcities/paris\t\t',
  'countries/andorra\tAndorra la Vella\t\t',
  'countries/andorra\tcities/andorra-la-vella\t',
  'countries/andorra\tcities/andorra-la-vella \t\t',
  'countries/andorra\t\t\torgs-government/a orgs-government/b',
])('says what is wrong with %s', (row) => {
  expect(problemsIn(row)).toEqual([
    `a.tsv:${HEAD.length + 2}: the row is not a country with the names of its government`,
  ]);
});
