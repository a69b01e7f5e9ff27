import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openKnowledge } from '../../../src/find/index.ts';
import { languages } from '../../../src/languages/index.ts';
import { governed, governedBy, isSeat } from '../../../src/viewer/governments/seats.ts';

const knowledge = openKnowledge((name) => readFileSync(`dist/knowledge/${name}.bin`), languages);
knowledge.open();
const rowOf = (id: string) => knowledge.gazetteer.rowById(id);

it('names rows that there are: countries, capitals, governments and their seats', () => {
  const places = [...governed.keys()].filter((row) => !isSeat(row));
  const wrong = places.filter(
    (id) => !rowOf(id)?.flags.some((flag) => flag === 'country' || flag === 'capital'),
  );
  expect(wrong).toEqual([]);
  const others = [...governed].flatMap(([row, { government }]) => [
    ...(isSeat(row) ? [row] : []),
    government,
  ]);
  expect(others.filter((id) => !id.startsWith('governments/') && rowOf(id) === undefined)).toEqual([]);
});

it('gives a capital and its country one government', () => {
  expect(governedBy('cities/paris')).toEqual(governedBy('countries/frankreich'));
  expect(governedBy('cities/paris')?.government).toBe('orgs-government/franzosische-regierung');
  expect(governedBy('cities/la-paz')).toBeUndefined();
});

it('knows a seat from a place', () => {
  expect(isSeat('orgs-government/kreml')).toBe(true);
  expect(isSeat('city-parts-and-sights/downing-street')).toBe(true);
  expect(
    ['capitals-and-exonyms/moskau', 'orgs-government/us-regierung', 'countries/usa'].filter(isSeat),
  ).toEqual([]);
});
