import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOwnNames } from '../../src/regenerate/own-names.ts';
import { emptyFolder } from '../empty-folder.ts';

function corpusWith(lists: Readonly<Record<string, string | Uint8Array>>): string {
  const corpus = emptyFolder();
  mkdirSync(join(corpus, 'gazetteer'));
  for (const [name, content] of Object.entries(lists))
    writeFileSync(join(corpus, 'gazetteer', name), content);
  return corpus;
}

it('reads all lists of a corpus in the order of their names, whatever their encoding', () => {
  const corpus = corpusWith({
    'b.csv': Buffer.from('name;kind\nJ\u00fcrgen M\u00f6hl;person\n', 'latin1'),
    'a.tsv': 'Nordbit\torganization\n',
  });
  const { names, problems } = readOwnNames(corpus);
  expect(problems).toEqual([]);
  expect(names.map(({ name, at }) => `${name} ${at}`)).toEqual([
    'Nordbit gazetteer/a.tsv:1',
    'Jürgen Möhl gazetteer/b.csv:2',
  ]);
});

it('says what is no list, and what cannot be read, and keeps the others', () => {
  const corpus = corpusWith({
    'a.pdf': '%PDF',
    'b.tsv': new Uint8Array([0, 1, 2, 0, 0]),
    'c.tsv': 'Nordbit\torg',
  });
  mkdirSync(join(corpus, 'gazetteer/d.tsv'));
  const { names, problems } = readOwnNames(corpus);
  expect(names).toHaveLength(1);
  expect(problems.map(({ where }) => where)).toEqual([
    'gazetteer/a.pdf',
    'gazetteer/b.tsv',
    'gazetteer/d.tsv',
  ]);
});

it('has none where a corpus has no lists', () => {
  expect(readOwnNames(emptyFolder())).toEqual({ names: [], problems: [] });
});
