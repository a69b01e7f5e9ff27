/** Rows of the lists in full. */
import { expect, it } from 'vitest';
import { listedRow } from '../../src/why/listed-row.ts';
import { knowledge } from '../knowledge.ts';

const MADE = [
  { name: 'countries', licence: 'MIT', origin: 'written by hand', retrieved: 'own words, 2026-11-20' },
  { name: 'cities', licence: 'CC-BY-4.0' },
];
const rowOf = (id: string) => listedRow(id, knowledge.gazetteer, MADE);

it('a row has all names by which it is found, and its list', () => {
  const row = rowOf('countries/iran');
  expect(row).toMatchObject({ kind: 'place', label: { de: 'Iran' }, list: MADE[0] });
  expect(row?.names).toEqual(expect.arrayContaining(['Iran', 'Persien', 'Islamic Republic of Iran']));
  expect(new Set(row?.names).size).toBe(row?.names.length);
});

it('a row of a package has the list that says so', () => {
  expect(rowOf('cities/berlin')?.list).toBe(MADE[1]);
});

it('a row that only bears the name of another is found by no name of its own', () => {
  const [namesake] = knowledge.gazetteer.namesakes(
    knowledge.gazetteer.rowById('cities/paris') ?? expect.fail(),
  );
  expect(rowOf(namesake?.row.id ?? '')?.names).toEqual([]);
});

it('there are no other rows', () => expect(rowOf('countries/nowhere')).toBeUndefined());
