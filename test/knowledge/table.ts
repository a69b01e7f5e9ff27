/** Lists as they stand in files, and the languages they are written in. */

import type { Inflections } from '../../src/knowledge/compile/inflections.ts';
import { type Writing, writingOf } from '../../src/knowledge/compile/names/writing.ts';
import { source as german } from '../../src/languages/de/compile.ts';
import { source as english } from '../../src/languages/en/compile.ts';
import { languages } from '../../src/languages/index.ts';
import { uninflected } from '../../src/languages/inflection.ts';
import { readNameLists } from '../../src/tools/compile/sources.ts';

/** German, English and a language whose names have one form. */
export const INFLECTIONS: Inflections = new Map([
  ['de', german.inflection],
  ['en', english.inflection],
  ['fr', uninflected],
]);

/** How names are written, by the lists of the source tree. */
export const WRITING: Writing = writingOf(
  INFLECTIONS,
  languages.map(({ romanisation }) => romanisation),
  readNameLists('.').sources,
  new Set(['handel', 'ganz', 'kohl']),
);

export const HEAD = [
  '# id: test',
  '# title: A list',
  '# kind: person',
  '# licence: MIT',
  '# origin: written for a test',
  '# retrieved: own words, 2026-11-29',
];
export const HEADER = 'de\ten\talso\tflags';
/** The line of the first row below the head and the header. */
export const FIRST_ROW = HEAD.length + 2;

/** A table of names with these rows. */
export const table = (...rows: readonly string[]): string => `${[...HEAD, HEADER, ...rows].join('\n')}\n`;

/** A list of words of a class. */
export const wordList = (name: string, ...words: readonly string[]): string =>
  `${['# id: test', '# title: A list', `# class: ${name}`, '# licence: MIT', '# origin: written for a test', '# retrieved: own words, 2026-11-29', ...words].join('\n')}\n`;
