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

  it('whose rows come from a package is only a head', () => {
    const head = [...HEAD, '# package: some-names'].join('\n');
    const { source, problems } = parseNames('a.tsv', `${head}\n`, INFLECTIONS);
    expect(problems).toEqual([]);
    expect(source?.rows).toEqual([]);
    expect(refusals(`${head}\nEma Wondra\n`)).toEqual([
      [`a.tsv:${HEAD.length + 2}`, 'there is a row, though all rows come from a package'],
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
        message: '"planet" is not a kind',
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
