/** The lint of the lists that stand in the source tree. */
import { describe, expect, it } from 'vitest';
import { collectEntries } from '../../../src/knowledge/compile/names/entries.ts';
import {
  compiledLanguages,
  inflectionsOf,
  readCityNames,
  readNameLists,
  readTables,
  readWordLists,
} from '../../../src/knowledge/compile/sources.ts';
import { languages } from '../../../src/languages/index.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { WRITING } from '../table.ts';

const codes = languages.map(({ code }) => code);
const inflections = inflectionsOf(compiledLanguages());

describe('tables of names', () => {
  const { sources, problems } = readTables('.', inflections);

  it('are in order', () => expect(problems).toEqual([]));

  it('have different ids, and few licences', () => {
    expect(new Set(sources.map(({ head }) => head.id)).size).toBe(sources.length);
    expect(new Set(sources.map(({ head }) => head.licence))).toEqual(new Set(['MIT']));
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

describe('lists of words', () => {
  it('in names are in order', () => expect(readNameLists('.').problems).toEqual([]));

  it.each(codes)('of %s are in order, and bear its code', (code) => {
    const { sources, problems } = readWordLists('.', code);
    expect(problems).toEqual([]);
    expect(sources.filter(({ head }) => !head.id.startsWith(`${code}/`))).toEqual([]);
  });

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
