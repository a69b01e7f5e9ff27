/** Rows and cities -> actors with all their forms. */
import { describe, expect, it } from 'vitest';
import { rowFlagBit } from '../../../src/knowledge/classes.ts';
import {
  type City,
  collectEntries,
  type Entry,
  entryOf,
  surnameOf,
} from '../../../src/knowledge/compile/entries.ts';
import { type NameSource, parseNames } from '../../../src/knowledge/compile/source.ts';
import { HEAD, table } from './table.ts';

const CODES = ['de', 'en'];

const sourceOf = (content: string): NameSource => parseNames('a.tsv', content).source as NameSource;
const entry = (row: string, kind = 'person'): Entry => {
  const [parsed] = sourceOf(table(row).replace('kind: person', `kind: ${kind}`)).rows;
  if (!parsed) throw new Error('no row');
  return entryOf(parsed).entry;
};
const city = (name: string, population: number, more: Partial<City> = {}): City =>
  ({ name, exonyms: new Map(), country: 'XX', population, capital: false, ...more }) as City;

describe('surnameOf', () => {
  it.each([
    ['Emil Wondra', 'Wondra'],
    ['Emil Karl Wondra', 'Wondra'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Ludwig van Beethoven', 'van Beethoven'],
    ['Charles de Gaulle', 'de Gaulle'],
    ['Baschar al-Asad', 'al-Asad'],
    ['Osama bin Laden', 'bin Laden'],
    ['Emil Wondra Jr.', 'Wondra'],
    ['Pelé', 'Pelé'],
  ])('%s', (name, surname) => expect(surnameOf(name)).toBe(surname));
});

describe('entryOf', () => {
  it('gives the surname of famous people only', () => {
    expect(entry('Ema von Wondra\t\t\tf famous').surnames).toEqual(['von Wondra', 'Von Wondra']);
    expect(entry('Ema von Wondra\t\t\tf').surnames).toEqual([]);
    expect(entry('Wondra\t\t\tfamous').surnames).toEqual([]);
  });

  it('gives all inflected forms, spellings and case variants', () => {
    const { name, label, forms } = entry('Roter|A Bund|N:m\tRed League\tRBD\tacronym', 'organization');
    expect(name).toBe('Roter Bund');
    expect(label).toEqual({ de: 'Roter Bund', en: 'Red League' });
    expect(forms).toEqual(
      expect.arrayContaining(['Roter Bund', 'Roten Bundes', 'Rotem Bund', 'Red League', 'RBD', 'Rbd']),
    );
  });

  it('labels a row in the languages in which it has a name of its own', () => {
    expect(entry('Ema Wondra\t\t\t').label).toEqual({ de: 'Ema Wondra' });
    expect(entry('Ema Wondra\tEma Wondra\t\t').label).toEqual({ de: 'Ema Wondra' });
  });
});

describe('collectEntries', () => {
  const byHand = sourceOf(
    table('Wondrastadt\tWondra City\t\tcapital').replace('kind: person', 'kind: place'),
  );

  it('prefers rows written by hand to packages', () => {
    const { entries, problems } = collectEntries(
      [byHand],
      [city('Wondra City', 900_000), city('Wondrabach', 20_000)],
      CODES,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['test/wondrastadt', 'cities/wondrabach']);
  });

  it('prefers the larger of two cities with one name', () => {
    const { entries } = collectEntries(
      [],
      [city('Wondra', 20_000, { country: 'DE' }), city('Wondra', 900_000)],
      CODES,
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.flags).toBe(rowFlagBit('metropolis'));
  });

  it('labels cities in each language, and finds all their names', () => {
    const exonyms = new Map([['de', 'Wondraburg']]);
    const [own] = collectEntries([], [city('Wondragrad', 200_000, { exonyms })], CODES).entries;
    expect(own).toMatchObject({
      id: 'cities/wondraburg',
      label: { de: 'Wondraburg', en: 'Wondragrad' },
      forms: ['Wondraburg', 'Wondragrad'],
    });
  });

  it('lists a person and a place with one name side by side', () => {
    const person = sourceOf(table('Wondrastadt\t\t\t'));
    const { entries, problems } = collectEntries([byHand, person], [], CODES);
    expect(problems).toEqual([]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('says where an actor is listed already', () => {
    const other = parseNames(
      'b.tsv',
      [...HEAD, 'de\ten\talso\tflags', 'Wondrastadt\t\t\t', '']
        .join('\n')
        .replace('kind: person', 'kind: place')
        .replace('id: test', 'id: other'),
    ).source as NameSource;
    const { problems } = collectEntries([byHand, other], [], CODES);
    expect(problems).toMatchObject([
      { where: 'b.tsv:7', message: expect.stringContaining('listed already at a.tsv:7') },
    ]);
  });
});
