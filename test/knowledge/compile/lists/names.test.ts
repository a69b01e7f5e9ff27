/** Hand-written lists: what is wrong with one is said with file and line. */
import { describe, expect, it } from 'vitest';
import { parseNames } from '../../../../src/knowledge/compile/lists/names.ts';
import { FIRST_ROW, HEAD, HEADER, INFLECTIONS, table } from '../../table.ts';

const refusals = (content: string): readonly (readonly [where: string, message: string])[] =>
  parseNames('a.tsv', content, INFLECTIONS).problems.map(({ where, message }) => [where, message]);

describe('a table of names', () => {
  it('gives its rows with id, names and flags', () => {
    const { source, problems } = parseNames(
      'a.tsv',
      table('Ema Wondra\tEmma Wondra\tE. Wondra; Ema W.\tf famous'),
      INFLECTIONS,
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
    const { source, problems } = parseNames('a.tsv', content, INFLECTIONS);
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
    expect(parseNames('a.tsv', content, INFLECTIONS).source?.rows[0]?.flags).toEqual(['country', 'article']);
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
      `stands already at a.tsv:${FIRST_ROW}`,
    ],
    [
      'a name that another row has',
      table('A Wondra\t\tC Wondra\t', 'B Wondra\t\tC Wondra\t'),
      FIRST_ROW + 1,
      `"C Wondra" stands already at a.tsv:${FIRST_ROW}`,
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
      'a column of a language that is none',
      [...HEAD, 'de\txx\talso\tflags', ''].join('\n'),
      FIRST_ROW - 1,
      '"xx" is no column',
    ],
    [
      'German marks in another column',
      table('A Wondra\tRed|A League|N:f\t\t'),
      FIRST_ROW,
      '"Red|A League|N:f" bears a mark that is none',
    ],
    [
      'a table that does not begin with names',
      [...HEAD, 'also\tde\tflags', ''].join('\n'),
      FIRST_ROW - 1,
      'the first column is not headed by the code of a language',
    ],
  ])('refuses %s, with file and line', (_, content, line, message) => {
    expect(refusals(content)).toContainEqual([`a.tsv:${line}`, expect.stringContaining(message)]);
  });

  it('says what to do about each', () => {
    const { problems } = parseNames('a.tsv', table('B\t', '\tA\t\t', 'C|B\t\t\t', 'A\t\tA\t'), INFLECTIONS);
    expect(problems.length).toBeGreaterThan(3);
    for (const { hint } of problems) expect(hint).toMatch(/\.$/);
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
      expect(parseNames('a.tsv', content, INFLECTIONS).source).toBeUndefined();
    },
  );

  it('refuses a kind that is none, with the kinds there are', () => {
    const { source, problems } = parseNames(
      'a.tsv',
      table().replace('kind: person', 'kind: planet'),
      INFLECTIONS,
    );
    expect(source).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'knowledge/list',
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

  it('holds names such as __proto__ without harm', () => {
    const { source, problems } = parseNames(
      'a.tsv',
      table('__proto__\t\tconstructor\t', 'toString\t\t\t'),
      INFLECTIONS,
    );
    expect(problems).toEqual([]);
    expect(source?.rows.map(({ names }) => names.get('de'))).toEqual(['__proto__', 'toString']);
  });
});
