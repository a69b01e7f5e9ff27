/** Hand-written lists: what is wrong with one is said with file and line. */
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/knowledge/compile/entries.ts';
import { parseNames, parseWords } from '../../../src/knowledge/compile/source.ts';
import { slug } from '../../../src/knowledge/slug.ts';
import { FIRST_ROW, HEAD, HEADER, table, wordList } from './table.ts';

const refusals = (content: string): readonly (readonly [where: string, message: string])[] =>
  parseNames('a.tsv', content).problems.map(({ where, message }) => [where, message]);

describe('a table of names', () => {
  it('gives its rows with id, names and flags', () => {
    const { source, problems } = parseNames(
      'a.tsv',
      table('Ema Wondra\tEmma Wondra\tE. Wondra; Ema W.\tf famous'),
    );
    expect(problems).toEqual([]);
    expect(source?.head).toMatchObject({
      id: 'test',
      title: 'A list',
      licence: 'MIT',
      origin: 'written for a test',
    });
    expect(source?.rows).toMatchObject([
      {
        id: 'test/ema-wondra',
        kind: 'person',
        names: new Map([
          ['de', 'Ema Wondra'],
          ['en', 'Emma Wondra'],
        ]),
        also: ['E. Wondra', 'Ema W.'],
        flags: ['f', 'famous'],
        where: `a.tsv:${FIRST_ROW}`,
      },
    ]);
  });

  it('may have names and words in any language', () => {
    const content = [
      ...HEAD,
      'fr\tde\talso\tfr:adjective\tflags',
      'Wondrie\tWondrien\t\twondrois; wondroise\tarticle',
      'Zedrie\t\t\t\t',
      '',
    ].join('\n');
    const { source, problems } = parseNames('a.tsv', content);
    expect(problems).toEqual([]);
    expect(source?.rows).toMatchObject([
      {
        id: 'test/wondrie',
        names: new Map([
          ['fr', 'Wondrie'],
          ['de', 'Wondrien'],
        ]),
        words: new Map([['fr:adjective', ['wondrois', 'wondroise']]]),
      },
      { id: 'test/zedrie', names: new Map([['fr', 'Zedrie']]), words: new Map() },
    ]);
  });

  it('gives every row the flags of its head', () => {
    const content = [...HEAD, '# flags: country', HEADER, 'Wondrien\t\t\tarticle', ''].join('\n');
    expect(parseNames('a.tsv', content).source?.rows[0]?.flags).toEqual(['country', 'article']);
  });

  it.each([
    [
      'unsorted rows',
      table('B Wondra\t\t\t', 'A Wondra\t\t\t'),
      FIRST_ROW + 1,
      '"A Wondra" stands in the wrong place',
    ],
    [
      'a row that stands twice',
      table('A Wondra\t\t\t', 'A Wondra\t\t\t'),
      FIRST_ROW + 1,
      'stands already in line',
    ],
    [
      'a name that another row has',
      table('A Wondra\t\tC Wondra\t', 'B Wondra\t\tC Wondra\t'),
      FIRST_ROW + 1,
      `"C Wondra" stands already in line ${FIRST_ROW}`,
    ],
    ['too few columns', table('A Wondra\t\t'), FIRST_ROW, 'the row has 3 columns, the header 4'],
    ['too many columns', table('A Wondra\t\t\t\t'), FIRST_ROW, 'the row has 5 columns, the header 4'],
    ['a row without a name', table('\tA Wondra\t\t'), FIRST_ROW, 'the row has no name'],
    ['a mark that is none', table('Rotes|A Kreuz|N:x\t\t\t'), FIRST_ROW, 'bears a mark that is none'],
    [
      'a header without a column',
      [...HEAD, 'de\ten\tflags', ''].join('\n'),
      FIRST_ROW - 1,
      'the header row has no column "also"',
    ],
    [
      'a column that is none',
      [...HEAD, 'de\talso\tadjective\tflags', ''].join('\n'),
      FIRST_ROW - 1,
      '"adjective" is no column',
    ],
    [
      'a table that does not begin with names',
      [...HEAD, 'also\tde\tflags', ''].join('\n'),
      FIRST_ROW - 1,
      'the first column is not headed by a language code',
    ],
  ])('refuses %s, with file and line', (_, content, line, message) => {
    expect(refusals(content)).toContainEqual([`a.tsv:${line}`, expect.stringContaining(message)]);
  });

  it.each(['id', 'title', 'kind', 'licence', 'origin'])(
    'refuses a table without %s, with the file',
    (key) => {
      const content = [
        ...HEAD.filter((line) => !line.startsWith(`# ${key}:`)),
        HEADER,
        'A Wondra\t\t\t',
        '',
      ].join('\n');
      expect(refusals(content)).toContainEqual(['a.tsv', `the head line "# ${key}: …" is missing`]);
      expect(parseNames('a.tsv', content).source).toBeUndefined();
    },
  );

  it('refuses a kind that is none, with the kinds there are', () => {
    const { source, problems } = parseNames('a.tsv', table().replace('kind: person', 'kind: planet'));
    expect(source).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'gazetteer',
        where: 'a.tsv',
        message: '"planet" is no kind',
        hint: 'The kinds are person, organization, place.',
      },
    ]);
  });

  it('refuses letters with loose marks', () => {
    expect(refusals(table('Mu\u0308ller\t\t\t'))).toContainEqual([
      'a.tsv',
      'the file is not in Unicode normal form C',
    ]);
  });

  it('a flag that is none is refused when the row becomes an entry', () => {
    const [row] = parseNames('a.tsv', table('A Wondra\t\t\tfamuos')).source?.rows ?? [];
    expect(row && entryOf(row).problems).toMatchObject([
      { where: `a.tsv:${FIRST_ROW}`, message: '"famuos" is no flag' },
    ]);
  });

  it('holds names such as __proto__ without harm', () => {
    const { source, problems } = parseNames('a.tsv', table('__proto__\t\tconstructor\t', 'toString\t\t\t'));
    expect(problems).toEqual([]);
    expect(source?.rows.map(({ names }) => names.get('de'))).toEqual(['__proto__', 'toString']);
  });
});

describe('a list of words', () => {
  it('gives its words with their notes', () => {
    const { source, problems } = parseWords('a.txt', wordList('role', 'de', 'Bote', 'Wirt\tPlural Wirte'));
    expect(problems).toEqual([]);
    expect(source?.rows).toEqual([
      { word: 'Bote', note: '' },
      { word: 'Wirt', note: 'Plural Wirte' },
    ]);
  });

  it.each([
    ['a word that stands twice', wordList('role', 'de', 'Bote', 'Bote'), 'a.txt:8', '"Bote" stands twice'],
    ['unsorted words', wordList('role', 'de', 'Wirt', 'Bote'), 'a.txt:8', '"Bote" stands in the wrong place'],
    ['a class that is none', wordList('trade', 'de', 'Bote'), 'a.txt', '"trade" is no class'],
    [
      'a list without class',
      wordList('role', 'de', 'Bote').replace('# class: role\n', ''),
      'a.txt',
      'the head line "# class: …" is missing',
    ],
    [
      'a list without language',
      wordList('role', 'de', 'Bote').replace('# language: de\n', ''),
      'a.txt',
      'the head line "# language: …" is missing',
    ],
    [
      'a list without origin',
      wordList('role', 'de', 'Bote').replace(/# origin.*\n/, ''),
      'a.txt',
      'the head line "# origin: …" is missing',
    ],
  ])('refuses %s', (_, content, where, message) => {
    expect(parseWords('a.txt', content).problems).toContainEqual(
      expect.objectContaining({ where, message: expect.stringContaining(message) }),
    );
  });
});

it('slugs are readable', () => {
  expect([
    slug('Ursula von der Leyen'),
    slug('Straße des 17. Juni'),
    slug('Ägypten'),
    slug('(Wondra)'),
  ]).toEqual(['ursula-von-der-leyen', 'strasse-des-17-juni', 'agypten', 'wondra']);
});
