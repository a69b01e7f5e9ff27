/** Actors of all lists in one. */
import { describe, expect, it } from 'vitest';
import type { NameSource } from '../../../../src/knowledge/compile/lists/name-row.ts';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { collectEntries } from '../../../../src/knowledge/compile/names/entries.ts';
import type { Entry } from '../../../../src/knowledge/compile/names/entry.ts';
import { INFLECTIONS, table, WRITING } from '../../table.ts';

const sourceOf = (file: string, content: string): NameSource => {
  const { source } = parseNames(`${file}.tsv`, content.replace('id: test', `id: ${file}`), INFLECTIONS);
  if (!source) throw new Error('no source');
  return source;
};
const city = (name: string, id = name): Entry => ({
  id: `cities/${id}`,
  kind: 'place',
  name,
  label: { de: name },
  flags: 0,
  forms: [name],
  surnames: [],
  byHand: false,
  isSettlement: false,
});
const places = (...rows: readonly string[]) => table(...rows).replace('kind: person', 'kind: place');
const byHand = sourceOf('places', places('Wondrastadt\tWondra City\t\tcapital'));

describe('collectEntries', () => {
  it('prefers rows written by hand to packages', () => {
    const { entries, problems } = collectEntries(
      [byHand],
      [city('Wondra City'), city('Wondrabach')],
      WRITING,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['places/wondrastadt', 'cities/Wondrabach']);
  });

  it('prefers the first of two cities with one name', () => {
    const { entries } = collectEntries([], [city('Wondra', 'a'), city('Wondra', 'b')], WRITING);
    expect(entries.map(({ id }) => id)).toEqual(['cities/a']);
  });

  it('lists a person and a place with one name side by side', () => {
    const person = sourceOf('people', table('Wondrastadt\t\t\t'));
    const { entries, problems } = collectEntries([byHand, person], [], WRITING);
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['places/wondrastadt', 'people/wondrastadt']);
  });

  it('gives different ids to names that differ only in their marks', () => {
    const { entries } = collectEntries(
      [sourceOf('people', table('Wondra\t\t\t', 'Wóndra\t\t\t'))],
      [],
      WRITING,
    );
    expect(entries.map(({ id }) => id)).toEqual(['people/wondra', 'people/wondra~2']);
  });

  it('says where an actor is listed already', () => {
    const other = sourceOf('other', places('Wondrastadt\t\t\t'));
    expect(collectEntries([byHand, other], [], WRITING).problems).toMatchObject([
      { where: 'other.tsv:8', message: '"Wondrastadt" is listed already at places.tsv:8' },
    ]);
  });

  it('takes no country for a surname', () => {
    const countries = sourceOf('countries', places('Wondrien\t\t\tcountry'));
    const people = sourceOf('people', table('Schah von Wondrien\tMalo Wondra\t\tm famous'));
    const shah = collectEntries([countries, people], [], WRITING).entries[1];
    expect(shah?.surnames).toEqual(['Wondra']);
  });
});
