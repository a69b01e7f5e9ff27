import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { andsOf, createWritings } from '../../src/link/writings.ts';
import type { Kind, Row, RowFlag } from '../../src/model.ts';
import { listing } from './knowledge.ts';

const row = (id: Row['id'], kind: Kind, name: string, ...flags: readonly RowFlag[]): Row => ({
  id,
  kind,
  label: { de: name },
  flags,
});
const { rowOf, nominative, unified, upright } = createWritings(
  listing([
    row('c/korea', 'place', 'Südkorea'),
    row('o/who', 'organization', 'Weltgesundheitsorganisation'),
    row('o/telekom', 'organization', 'Deutsche Telekom', 'company'),
    row('o/union', 'organization', 'Union', 'party'),
    row('o/astra', 'organization', 'AstraZeneca'),
    row('o/pavia', 'organization', 'University of Pavia'),
    row('r/aurich', 'place', 'Landkreis Aurich'),
    row('cities/xburg', 'place', 'Xburg'),
    row('own-parts/lerchenau', 'place', 'Lerchenau', 'region', 'part'),
    row('own-parts/turm', 'place', 'Turm', 'building', 'part'),
    {
      ...row('own-parts/yburg-mitte', 'place', 'Yburg-Mitte', 'region', 'part'),
      label: { de: 'Yburg-Mitte', also: 'Mitte' },
    },
  ]),
  languages,
);

describe('the row of another writing', () => {
  it.each([
    ['place', 'Süd-Korea', 'c/korea'],
    ['organization', 'Weltgesundheitsorganisation WHO', 'o/who'],
    ['organization', 'Deutsche Telekom AG', 'o/telekom'],
    ['organization', 'Astra Zeneca', 'o/astra'],
    ['organization', 'Uni Pavia', 'o/pavia'],
    ['place', 'Kreises Aurich', 'r/aurich'],
    ['place', 'Xburg-Lerchenau', 'own-parts/lerchenau'],
    ['place', 'Xburg-Turm', undefined],
    ['place', 'Xburg-Mitte', undefined],
    ['place', 'Lerchenau-Lerchenau', undefined],
    ['place', 'Zburg-Lerchenau', undefined],
    ['organization', 'Union GmbH', undefined],
    ['organization', 'Süd-Korea', undefined],
    ['organization', 'Union', undefined],
  ] as const)('%s %s is %s', (kind, name, id) => expect(rowOf(kind, name)?.id).toBe(id));
});

it('the nominative has neither legal form nor sign', () => {
  expect(nominative('Deutschen Wetterdienstes')).toBe('Deutscher Wetterdienst');
  expect(nominative('Middle East Eye MEE')).toBe('Middle East Eye');
  expect(nominative('Nordbit AG')).toBe('Nordbit');
});

it('places and bodies are upright, and begin alike', () => {
  expect(upright('organization', 'Deutschen Wetterdienstes')).toBe('Deutscher Wetterdienst');
  expect(upright('place', 'Landkreises Aurich')).toBe('Landkreis Aurich');
  expect(unified('place', 'Landkreises Aurich')).toBe(unified('place', 'Kreis Aurich'));
});

it('the words that join partners are those of the languages', () =>
  expect(andsOf(languages)).toEqual(expect.arrayContaining(['&', 'und', 'and'])));
