import { expect, it } from 'vitest';
import type { NameSource } from '../../../../src/knowledge/compile/lists/name-row.ts';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { chooseCities } from '../../../../src/knowledge/compile/names/cities.ts';
import { compileNames, type NameInput } from '../../../../src/knowledge/compile/names/names.ts';
import { openGazetteer } from '../../../../src/knowledge/open/gazetteer.ts';
import { INFLECTIONS, table, WRITING } from '../../table.ts';

function people(...rows: readonly string[]): NameSource {
  const { source } = parseNames('test.tsv', table(...rows), INFLECTIONS);
  if (!source) throw new Error('no source');
  return source;
}

/** No names but those of a table. */
const inputOf = (source: NameSource, divisions: NameInput['divisions'] = new Map()): NameInput => ({
  tables: [source],
  lists: [],
  cities: chooseCities([], {
    ...{ names: new Map(), homelands: new Set(), ordinary: new Set() },
    articles: WRITING.transliteration.articles,
  }),
  divisions,
  endedOffices: new Map(),
  people: { firstNames: new Set(), surnames: new Set() },
  writing: WRITING,
  abbreviations: new Set(),
  possessives: new Set(),
  made: [],
});

it('a row is found by its id, and the same rows give the same bytes', () => {
  const input = inputOf(people('Ema Wondra\t\t\tf', 'Ida Fenn\t\t\tf'));
  const { pack, problems } = compileNames(input);
  expect(problems).toEqual([]);
  expect(openGazetteer(pack, 'names.bin').rowById('test/ida-fenn')?.label).toEqual({ de: 'Ida Fenn' });
  expect(compileNames(input).pack).toEqual(pack);
});

it('two rows of one name are told, and one of them stays', () => {
  const source = people('Ema Wondra\t\t\tf');
  const { problems, pack } = compileNames({ ...inputOf(source), tables: [source, source] });
  expect(problems.map(({ message }) => message).join()).toContain('"Ema Wondra" is listed already');
  expect(openGazetteer(pack, 'names.bin').rowById('test/ema-wondra')).toBeDefined();
});

it('a division of which no row is a place is told', () => {
  const { problems } = compileNames(
    inputOf(people('Ida Fenn\t\t\tf'), new Map([['YY', 'countries/nowhere']])),
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain('countries/nowhere');
});

it('names of more than twelve words are passed over', () => {
  const long = Array.from({ length: 13 }, (_, i) => `Wort${'abcdefghijklm'.charAt(i)}`).join(' ');
  const { pack } = compileNames(inputOf(people('Ema Wondra\t\t\tf', 'Ida Fenn\t\t\tf', `${long}\t\t\t`)));
  const { rowById } = openGazetteer(pack, 'names.bin');
  expect(rowById('test/ida-fenn')).toBeDefined();
  expect(rowById(`test/${long.toLowerCase().replaceAll(' ', '-')}`)).toBeUndefined();
});
