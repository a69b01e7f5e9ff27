/** The lint of the lists that stand in the source tree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectEntries } from '../../../src/knowledge/compile/entries.ts';
import {
  type NameSource,
  parseNames,
  parseWords,
  type WordSource,
} from '../../../src/knowledge/compile/source.ts';
import { languages } from '../../../src/languages/index.ts';

const NAMES = 'src/knowledge/names';
const WORDS = 'src/knowledge/words';
/** Read line by line when cities are compiled; no table of names. */
const CITY_NAMES = 'geonames-german.tsv';

const files = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
const tables = files(NAMES, '.tsv').filter((file) => file !== CITY_NAMES);
const lists = files(WORDS, '.txt');
const namesOf = (file: string) => parseNames(file, readFileSync(join(NAMES, file), 'utf8'));
const wordsOf = (file: string) => parseWords(file, readFileSync(join(WORDS, file), 'utf8'));
const present = <T extends NameSource | WordSource>(source: T | undefined): source is T =>
  source !== undefined;

describe('tables of names', () => {
  it.each(tables)('%s is in order', (file) => expect(namesOf(file).problems).toEqual([]));

  const sources = tables.map((file) => namesOf(file).source).filter(present<NameSource>);

  it('are named as their files, with few licences', () => {
    expect(sources.map(({ head }) => `${head.id}.tsv`)).toEqual(tables);
    expect(new Set(sources.map(({ head }) => head.licence))).toEqual(new Set(['MIT']));
  });

  it('together list nobody twice and bear no unknown flag', () =>
    expect(collectEntries(sources, [], []).problems).toEqual([]));

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
  it.each(lists)('%s is in order', (file) => expect(wordsOf(file).problems).toEqual([]));

  it('are for all languages or for one there is', () => {
    const codes = new Set(['any', ...languages.map(({ code }) => code)]);
    const named = lists.map((file) => wordsOf(file).source?.head.more.get('language') ?? '');
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});
