import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { importNames } from '../../src/regenerate/import-names.ts';
import { readOwnNames } from '../../src/regenerate/own-names.ts';
import { emptyFolder } from '../empty-folder.ts';

const TABLE = 'name,kind,aliases\nIda Fenn,person,Ida M. Fenn|Fenn\nNordbit,,\n,person,\n';
const WISH = { languages: ['de'], oneWord: false } as const;

function given(name: string, content: string | Uint8Array) {
  const corpus = emptyFolder();
  const file = join(corpus, name);
  writeFileSync(file, content);
  return { corpus, file };
}

it('makes a list that builds read, and says what it left out', () => {
  const { corpus, file } = given('parliament.csv', TABLE);
  const { path, format, names, skipped } = importNames(corpus, file, WISH);
  expect({ names, skipped, format: format.id }).toEqual({
    ...{ names: 1, format: 'table' },
    skipped: { kind: 1, name: 1, broken: 0 },
  });
  expect(path).toBe(join(corpus, 'gazetteer/parliament.tsv'));
  expect(readOwnNames(corpus)).toMatchObject({
    names: [{ name: 'Ida Fenn', kind: 'person', aliases: ['Ida M. Fenn'] }],
    problems: [],
  });
});

it('takes packed files, wishes, and aliases of one word', () => {
  const { corpus, file } = given('parliament.csv.gz', gzipSync(TABLE));
  expect(importNames(corpus, file, { ...WISH, kind: 'organization', oneWord: true }).names).toBe(2);
  expect(readOwnNames(corpus).names).toMatchObject([
    { aliases: ['Ida M. Fenn', 'Fenn'] },
    { name: 'Nordbit' },
  ]);
});

it('replaces a list that was imported, and no list of somebody’s own', () => {
  const { corpus, file } = given('parliament.csv', TABLE);
  importNames(corpus, file, WISH);
  writeFileSync(file, 'name,kind\nEmil Wondra,person\n');
  importNames(corpus, file, WISH);
  expect(readOwnNames(corpus).names).toMatchObject([{ name: 'Emil Wondra' }]);
  const list = join(corpus, 'gazetteer/parliament.tsv');
  writeFileSync(list, 'Ida Fenn\tperson\n');
  expect(() => importNames(corpus, file, WISH)).toThrow('stays as it is');
  expect(readFileSync(list, 'utf8')).toBe('Ida Fenn\tperson\n');
});

it('says which formats there are, and that a file is missing', () => {
  const { corpus, file } = given('notes.txt', 'Es war einmal.');
  expect(() => importNames(corpus, file, WISH)).toThrow('geonames (GeoNames)');
  expect(() => importNames(corpus, `${file}x`, WISH)).toThrow('There is no file');
});

it('says where a dump is cut', () => {
  const { corpus, file } = given('dump.json', '[\n{"type":"item","id":"Q1"},\n{"type":"item","i');
  expect(importNames(corpus, file, WISH)).toMatchObject({ firstBroken: 3, skipped: { broken: 1 } });
});
