/** From lists to packs and back: a gazetteer of a handful of rows. */
import { describe, expect, it } from 'vitest';
import { nameBit, wordBit } from '../../../src/knowledge/classes.ts';
import { type CompileInput, compile } from '../../../src/knowledge/compile/compile.ts';
import {
  type NameSource,
  parseNames,
  parseWords,
  type WordSource,
} from '../../../src/knowledge/compile/source.ts';
import { openPack } from '../../../src/knowledge/format/pack.ts';
import { type Gazetteer, openGazetteer, openWords } from '../../../src/knowledge/open/gazetteer.ts';
import { HEAD, table, wordList } from './table.ts';

const names = (id: string, kind: string, content: string): NameSource =>
  parseNames(`${id}.tsv`, content.replace('id: test', `id: ${id}`).replace('kind: person', `kind: ${kind}`))
    .source as NameSource;
const words = (content: string): WordSource => parseWords('a.txt', content).source as WordSource;

const countries = [
  ...HEAD,
  'de\ten\talso\tde:adjective\tde:people\ten:adjective\ten:people\tflags',
  'Wondrien\tWondria\t\twondrisch\tWondrer\tWondrian\tWondrians\tcountry',
  '',
].join('\n');

const input: CompileInput = {
  names: [
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
  words: [
    words(wordList('role', 'de', 'Bote', 'Wirt')),
    words(wordList('role-tail', 'de', 'wirt')),
    words(wordList('first-name', 'any', 'Bote', 'Karl')),
    words(wordList('role', 'en', 'clerk')),
  ],
  cities: [
    {
      name: 'Wondragrad',
      exonyms: new Map([['de', 'Wondraburg']]),
      country: 'XX',
      population: 600_000,
      capital: false,
    } as CompileInput['cities'][number],
  ],
  villages: [],
  firstNames: ['Emil'],
  surnames: ['Meier'],
  languages: ['de', 'en'].map((code) => ({
    code,
    forms: new Map([['noun', ['Haus']] as const]),
    weights: [['weights', 'those of a language']] as const,
    ruleValues: '',
  })),
  abbreviations: new Set(['E']),
};

const { packs, problems } = compile(input);
const pack = (name: string): Uint8Array => packs.get(name) as Uint8Array;
const gazetteer = openGazetteer(pack('names'));

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

describe('compile', () => {
  it('makes a pack of names and one for each language', () => {
    expect(problems).toEqual([]);
    expect([...packs.keys()]).toEqual(['names', 'de', 'en']);
  });

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
    expect(classes('Emil') & nameBit('first-name')).toBeTruthy();
    expect(classes('Meier') & nameBit('surname')).toBeTruthy();
    expect(classes('Ema') & nameBit('first-name')).toBeTruthy();
    expect(classes('Karl') & nameBit('place')).toBe(0);
    expect(classes('niemand')).toBe(0);
  });

  it('keeps the words of the languages apart', () => {
    const [german, english] = [openWords(pack('de')), openWords(pack('en'))];
    expect(german.classesOf('Bote')).toBe(wordBit('role'));
    expect(english.classesOf('Bote')).toBe(0);
    expect(english.classesOf('clerk')).toBe(wordBit('role'));
    expect([...german.tails['role-tail']]).toEqual(['wirt']);
    expect(english.tails['role-tail'].size).toBe(0);
  });

  it('carries the weights along', () => {
    expect(openPack(pack('de')).text('weights')).toBe('those of a language');
  });

  it('gives the same bytes for the same lists', () => {
    for (const [name, bytes] of compile(input).packs) expect(bytes).toEqual(pack(name));
  });

  it('hands on what is wrong with the lists', () => {
    const wrong = names('people', 'person', table('Ema Wondra\t\t\tqueen'));
    expect(compile({ ...input, names: [wrong] }).problems).toMatchObject([{ message: '"queen" is no flag' }]);
  });
});
