/** From lists to the pack of names and back: a gazetteer of a handful of rows. */
import { describe, expect, it } from 'vitest';
import { NAME_BITS } from '../../../src/knowledge/classes.ts';
import type { NameSource } from '../../../src/knowledge/compile/lists/name-row.ts';
import { parseNames } from '../../../src/knowledge/compile/lists/names.ts';
import { parseWords, type WordSource } from '../../../src/knowledge/compile/lists/words.ts';
import { chooseCities } from '../../../src/knowledge/compile/names/cities.ts';
import { compileNames, type NameInput } from '../../../src/knowledge/compile/names/names.ts';
import { type Gazetteer, openGazetteer } from '../../../src/knowledge/open/gazetteer.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { HEAD, INFLECTIONS, table, WRITING, wordList } from '../table.ts';

function names(id: string, kind: string, content: string): NameSource {
  const named = content.replace('id: test', `id: ${id}`).replace('kind: person', `kind: ${kind}`);
  const { source } = parseNames(`${id}.tsv`, named, INFLECTIONS);
  if (!source) throw new Error('no source');
  return source;
}

function words(name: string, ...rows: readonly string[]): WordSource {
  const { source } = parseWords('a.txt', wordList(name, ...rows), [name]);
  if (!source) throw new Error('no source');
  return source;
}

const countries = [
  ...HEAD,
  'de\ten\talso\tde:adjective\tde:people\ten:adjective\ten:people\tflags',
  'Wondrien\tWondria\t\twondrisch\tWondrer\tWondrian\tWondrians\tcountry',
  '',
].join('\n');

const input: NameInput = {
  tables: [
    names('countries', 'place', countries),
    names(
      'people',
      'person',
      table('Baschar al-Wondra\tBashar al-Wondra\t\tm famous', 'Ema Wondra\t\tE. Wondra\tf'),
    ),
    names(
      'groups',
      'organization',
      table('Roter|A Bund|N:m\tRed League\tRBD\tacronym party', '__proto__\t\t\t', 'constructor\t\t\t'),
    ),
    names('cites', 'place', [...HEAD, 'fr\tde\talso\tflags', 'Co-/A\t\t\t', 'Fête\tFest\t\t', ''].join('\n')),
  ],
  lists: [
    words('first-name', 'Bote', 'Karl'),
    words('particle', 'dem\tbehind surname', 'von\tinside surname'),
    words('given-name', 'Abbas\tAbbass', 'Akbar'),
  ],
  cities: chooseCities(
    [
      {
        id: '1',
        name: 'Wondragrad',
        feature: 'PPL',
        country: 'XX',
        division: 'XX.1',
        population: 600_000,
        names: 9,
      },
      {
        id: '2',
        name: 'Wondradorf',
        feature: 'PPL',
        country: 'YY',
        division: 'YY',
        population: 2_000,
        names: 1,
      },
      {
        id: '3',
        name: 'Wondragrad',
        feature: 'PPL',
        country: 'YY',
        division: 'YY.2',
        population: 20_000,
        names: 2,
      },
      {
        id: '4',
        name: 'Wondragrad',
        feature: 'PPL',
        country: 'YY',
        division: 'YY.3',
        population: 10_000,
        names: 2,
      },
    ],
    {
      names: new Map([
        ['de', new Map([['1', 'Wondraburg']])],
        ['en', new Map()],
      ]),
      homelands: new Set(['YY']),
      ordinary: new Set(),
      articles: WRITING.transliteration.articles,
    },
  ),
  divisions: new Map([
    ['YY', 'countries/wondrien'],
    ['YY.2', 'cites/fete'],
  ]),
  endedOffices: new Map([['test/ema-wondra', 'mayor=2016 president=1999']]),
  people: { firstNames: new Set(['Emil']), surnames: new Set(['Meier']) },
  writing: WRITING,
  abbreviations: new Set(['E']),
  possessives: new Set(),
  made: [{ name: 'a-list', licence: 'MIT' }],
};

const { pack, problems } = compileNames(input);
const gazetteer = openGazetteer(pack, 'names.bin');

/** The ids of the rows that words name, with a * where only by surname. */
function rowsOf(
  { words: lexicon, step, namedBy, row }: Gazetteer,
  ...tokens: readonly string[]
): readonly string[] {
  let state = 0;
  for (const token of tokens) {
    const word = lexicon.find(token);
    state = word === -1 ? -1 : step(state, word);
    if (state === -1) return [];
  }
  return [...namedBy(state)].map((value) => row(value >> 1).id + ((value & 1) === 1 ? '*' : ''));
}

describe('a compiled gazetteer', () => {
  it('is made without a complaint', () => expect(problems).toEqual([]));

  it('finds every form of every row', () => {
    expect(rowsOf(gazetteer, 'Ema', 'Wondra')).toEqual(['people/ema-wondra']);
    expect(rowsOf(gazetteer, 'E.', 'Wondra')).toEqual(['people/ema-wondra']);
    expect(rowsOf(gazetteer, 'Bashar', 'Al', 'Wondra')).toEqual(['people/baschar-al-wondra']);
    for (const form of ['Roter Bund', 'Roten Bundes', 'Rotem Bund', 'Red League', 'Rbd'])
      expect(rowsOf(gazetteer, ...form.split(' '))).toEqual(['groups/roter-bund']);
    expect(rowsOf(gazetteer, 'Wondragrad')).toEqual(rowsOf(gazetteer, 'Wondraburg'));
  });

  it('finds famous people by their surname', () =>
    expect(rowsOf(gazetteer, 'al-Wondra')).toEqual(['people/baschar-al-wondra*']));

  it('finds nothing else', () => {
    for (const tokens of [
      ['Ema'],
      ['Wondra'],
      ['Roter'],
      ['Roter', 'Bunde'],
      ['Ema', 'Wondra', 'Wondra'],
      ['toString'],
      [],
    ])
      expect(rowsOf(gazetteer, ...tokens)).toEqual([]);
  });

  it('keeps lists with their notes', () => {
    expect([...gazetteer.notes('particle')]).toEqual([
      ['dem', ['behind', 'surname']],
      ['von', ['inside', 'surname']],
    ]);
    expect([...gazetteer.notes('given-name')]).toEqual([
      ['Abbas', ['Abbass']],
      ['Akbar', []],
    ]);
    expect([...gazetteer.notes('legal-form')]).toEqual([]);
  });

  it('takes a particle that only follows another for none where it stands alone', () => {
    const isParticle = (word: string) => (gazetteer.words.classesOf(word) & NAME_BITS.particle) !== 0;
    expect([isParticle('von'), isParticle('dem')]).toEqual([true, false]);
  });

  it('takes names that are words of the program for names', () => {
    expect(rowsOf(gazetteer, '_', '_', 'proto', '_', '_')).toEqual(['groups/proto']);
    expect(rowsOf(gazetteer, 'constructor')).toEqual(['groups/constructor']);
  });

  it('gives rows in full, by number and by id', () => {
    expect(gazetteer.rowById('groups/roter-bund')).toEqual({
      id: 'groups/roter-bund',
      kind: 'organization',
      label: { de: 'Roter Bund', en: 'Red League' },
      flags: ['acronym', 'party'],
    });
    expect(gazetteer.rowById('countries/wondrien')).toMatchObject({
      kind: 'place',
      label: { de: 'Wondrien', en: 'Wondria' },
      flags: ['country'],
    });
    expect(gazetteer.rowById('people/ema-wondra')).toMatchObject({
      kind: 'person',
      label: { de: 'Ema Wondra' },
    });
    expect(gazetteer.rowById('cities/wondraburg')?.label).toEqual({ de: 'Wondraburg', en: 'Wondragrad' });
    expect(gazetteer.rowById('cites/fete')).toMatchObject({ label: { fr: 'Fête', de: 'Fest' } });
    expect(gazetteer.rowById('cites/co-a')).toMatchObject({ label: { fr: 'Co-/A' } });
    for (const id of ['people/nobody', 'nothing/at-all', '']) expect(gazetteer.rowById(id)).toBeUndefined();
  });

  it('knows where places lie, and who else bears their name', () => {
    const city = gazetteer.rowById('cities/wondraburg');
    const namesakes = city === undefined ? [] : gazetteer.namesakes(city);
    expect(namesakes.map(({ row }) => row)).toEqual([
      {
        id: 'cities/wondragrad-yy-2',
        kind: 'place',
        label: { de: 'Wondragrad (Fest)', en: 'Wondragrad (Fête)', fr: 'Wondragrad (Fête)' },
        flags: ['town', 'home'],
        within: ['cites/fete', 'countries/wondrien'],
      },
      {
        id: 'cities/wondragrad-yy',
        kind: 'place',
        label: { de: 'Wondragrad (Wondrien)', en: 'Wondragrad (Wondria)' },
        flags: ['home'],
        within: ['countries/wondrien'],
      },
    ]);
    expect(gazetteer.rowById('cities/wondragrad-yy')).toEqual(namesakes[1]?.row);
    expect(gazetteer.rowById('cites/fete')?.within).toEqual(['countries/wondrien']);
  });

  it('knows demonyms and whether they name people', () => {
    const of = (word: string) => {
      const known = gazetteer.demonym(gazetteer.words.find(word));
      return known && [gazetteer.row(known.row).id, known.people];
    };
    expect([of('wondrischen'), of('Wondrern'), of('Wondra')]).toEqual([
      ['countries/wondrien', false],
      ['countries/wondrien', true],
      undefined,
    ]);
  });

  it('gives words their classes', () => {
    const classes = (word: string): number => gazetteer.words.classesOf(word);
    expect(classes('Emil') & NAME_BITS['first-name']).toBeTruthy();
    expect(classes('Meier') & NAME_BITS.surname).toBeTruthy();
    expect(classes('Ema') & NAME_BITS['first-name']).toBeTruthy();
    expect(classes('Bote') & NAME_BITS['first-name']).toBeTruthy();
    expect(classes('Wondradorf')).toBe(NAME_BITS['rare-place']);
    expect(classes('Karl') & NAME_BITS.place).toBe(0);
    expect(classes('niemand')).toBe(0);
  });

  it('has the same bytes for the same lists', () => expect(compileNames(input).pack).toEqual(pack));

  it('says what it was made of', () => expect(openPack(pack, 'names.bin').made).toEqual(input.made));

  it('comes with what is wrong with the lists', () => {
    const wrong = names('people', 'person', table('Ema Wondra\t\t\tqueen'));
    expect(compileNames({ ...input, tables: [wrong], divisions: new Map() }).problems).toMatchObject([
      { message: '"queen" is not a flag' },
    ]);
  });
});

it('knows offices that are over', () => {
  expect(gazetteer.endedOffices).toEqual(
    new Map([
      [
        'test/ema-wondra',
        [
          ['mayor', 2016],
          ['president', 1999],
        ],
      ],
    ]),
  );
});
