import { describe, expect, it } from 'vitest';
import {
  begunBody,
  bodyForPlace,
  companiesInFull,
  placeForBody,
  signedBody,
} from '../../src/link/listed-otherwise.ts';
import type { Kind, Mention, Row } from '../../src/model.ts';

const row = (id: Row['id'], kind: Kind, name: string, ...flags: Row['flags']): Row => ({
  id,
  kind,
  label: { de: name },
  flags,
});
const agency = row('o/ema', 'organization', 'Europäische Arzneimittel-Agentur');
const schalke = row('o/schalke', 'organization', 'FC Schalke 04', 'club');
const league = row('o/league', 'organization', 'Bundesliga');
const band = row('o/pankow', 'organization', 'Pankow', 'ambiguous');
const quarter = row('l/pankow', 'place', 'Pankow', 'region');
const railway = row('o/railway', 'organization', 'Deutsche Bahn', 'company');
const trains = row('o/trains', 'organization', 'Bahn', 'company', 'ambiguous');
const other = row('o/other', 'organization', 'Schweizer Bahn', 'company');

const NAMED: Readonly<Record<string, readonly Row[]>> = {
  'Europäische Arzneimittel-Agentur': [agency],
  Schalke: [schalke],
  Bundesliga: [league],
  Pankow: [band, quarter],
};
const ROWS = [agency, schalke, league, band, quarter, railway, trains, other];
const lists = {
  named: (name: string) => NAMED[name] ?? [],
  rowOf: () => undefined,
  rowById: (id: string) => ROWS.find((one) => one.id === id),
};
const mention = (kind: Kind, name: string, own?: Row): Mention => ({
  ...{
    start: 0,
    end: 1,
    text: name,
    name,
    kind,
    sentence: 0,
    form: 'name',
    evidence: [{ by: 'rule', id: 'de/r', weight: 1 }],
  },
  ...(own && { row: own.id }),
});

describe('a name with its sign', () => {
  it('is the body of that name', () =>
    expect(signedBody('Europäische Arzneimittel-Agentur Ema', lists)).toBe(agency));

  it.each([
    'Europäische Arzneimittel-Agentur Rom',
    'Europäische Arzneimittel-Agentur',
    'Ema',
    'Europäische Agentur Ema',
  ])('is not %s', (name) => expect(signedBody(name, lists)).toBeUndefined());
});

it('the beginning of a full name that ends in the short one is that body', () => {
  expect(begunBody('FC Schalke', lists)).toBe(schalke);
  expect(begunBody('SV Schalke', lists)).toBeUndefined();
  expect(begunBody('Schalke', lists)).toBeUndefined();
});

it('a place of no list is the one body of the name, if that is an unmistakable one', () => {
  expect(bodyForPlace(mention('place', 'Bundesliga'), lists)).toBe(league);
  expect(bodyForPlace(mention('person', 'Bundesliga'), lists)).toBeUndefined();
  expect(bodyForPlace(mention('place', 'Pankow'), lists)).toBeUndefined();
});

it('a body that is hardly ever meant gives way to the place of its name', () => {
  expect(placeForBody('Pankow', band, lists)).toBe(quarter);
  expect(placeForBody('Pankow', { ...band, flags: ['ambiguous', 'club'] }, lists)).toBeUndefined();
  expect(placeForBody('Pankow', { ...band, flags: [] }, lists)).toBeUndefined();
  const small = { ...lists, named: () => [band, { ...quarter, flags: [] }] };
  expect(placeForBody('Pankow', band, small)).toBeUndefined();
  expect(placeForBody('Bahn', trains, lists)).toBeUndefined();
});

it('a company goes by the last word of its name where the article names one in full', () => {
  const full = [
    mention('organization', 'Deutsche Bahn', railway),
    mention('organization', 'Deutsche Bahn', railway),
  ];
  expect(companiesInFull(full, lists)('Bahn', trains)).toBe(railway);
  expect(companiesInFull([], lists)('Bahn', trains)).toBeUndefined();
  expect(companiesInFull(full, lists)('Bahn', { ...trains, flags: ['company'] })).toBeUndefined();
  const both = [...full, mention('organization', 'Schweizer Bahn', other)];
  expect(companiesInFull(both, lists)('Bahn', trains)).toBeUndefined();
});
