/** Reads what lies in the source tree: tables, lists, and what languages give. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_CLASSES, NOTED_CLASSES, TAIL_CLASSES, WORD_CLASSES } from '../../knowledge/classes.ts';
import type { Inflections } from '../../knowledge/compile/inflections.ts';
import type { LanguageSource } from '../../knowledge/compile/language-source.ts';
import { parseCityNames } from '../../knowledge/compile/lists/city-names.ts';
import { parseDivisions } from '../../knowledge/compile/lists/divisions.ts';
import { parseEndedOffices } from '../../knowledge/compile/lists/ended-offices.ts';
import { parseGovernments } from '../../knowledge/compile/lists/governments.ts';
import { type Head, parseHead } from '../../knowledge/compile/lists/head.ts';
import type { NameSource } from '../../knowledge/compile/lists/name-row.ts';
import { parseNames } from '../../knowledge/compile/lists/names.ts';
import type { Pairs } from '../../knowledge/compile/lists/pairs.ts';
import { type Parsed, problem } from '../../knowledge/compile/lists/problem.ts';
import { parseWordClasses, type UsageSource } from '../../knowledge/compile/lists/word-classes.ts';
import { parseWordFile } from '../../knowledge/compile/lists/word-files.ts';
import { parseWords, type WordSource } from '../../knowledge/compile/lists/words.ts';
import { languages } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Problem } from '../../model.ts';

/** What was read, and what is wrong with it. */
export interface SourcesRead<T> {
  readonly sources: readonly T[];
  readonly problems: readonly Problem[];
}

/** A language and what it gives to the compiler. */
export type CompiledLanguage = LanguageSource &
  Pick<Language, 'code' | 'abbreviations' | 'possessives' | 'romanisation'>;

const MODULES = import.meta.glob<LanguageSource>('../../languages/*/compile.ts', {
  eager: true,
  import: 'source',
});

/** All languages, in their order. Throws for one without a `compile.ts`. */
export const compiledLanguages = (): readonly CompiledLanguage[] =>
  languages.map(({ code, abbreviations, possessives, romanisation }) => {
    const source = MODULES[`../../languages/${code}/compile.ts`];
    if (!source)
      throw new Error(
        `src/languages/${code}/compile.ts is missing. It says what the lists take from the language: copy that of en.`,
      );
    return { ...source, code, abbreviations, possessives, romanisation };
  });

/** How names written for a language are inflected, by language code. */
export const inflectionsOf = (all: readonly CompiledLanguage[]): Inflections =>
  new Map(all.map(({ code, inflection }) => [code, inflection]));

/** Reads the tables of names in `src/knowledge/names`, with what is wrong with their rows. */
export const readTables = (root: string, inflections: Inflections): SourcesRead<NameSource> =>
  readLists(root, 'src/knowledge/names', '.tsv', (file, text) => parseNames(file, text, inflections));

/** The lists of words in names, which texts in all languages know: those of no language alone, and those that languages have. */
export function readNameLists(root: string): SourcesRead<WordSource> {
  const folders = ['src/knowledge/words', ...languages.map(({ code }) => `src/languages/${code}/names`)];
  const read = folders.map((folder) =>
    readLists(root, folder, '.txt', (file, text) =>
      parseWords(file, text, [...NAME_CLASSES, ...NOTED_CLASSES]),
    ),
  );
  return {
    sources: read.flatMap(({ sources }) => sources),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The lists of a language. A language without any is a problem. */
export function readWordLists(root: string, code: string): SourcesRead<WordSource> {
  const folder = `src/languages/${code}/lists`;
  const read = readLists(root, folder, '.txt', (file, text) =>
    parseWords(file, text, [...WORD_CLASSES, ...TAIL_CLASSES]),
  );
  if (read.sources.length > 0) return read;
  const hint = 'Give the language at least a list of its function words, such as function-words.txt of en.';
  return { ...read, problems: [...read.problems, problem(folder, 'the language has no words', hint)] };
}

/** The word files of a language, which its code reads itself. */
export const readWordFiles = (
  root: string,
  { code, patternWords }: Pick<CompiledLanguage, 'code' | 'patternWords'>,
): SourcesRead<WordSource> =>
  readLists(root, `src/languages/${code}/words`, '.txt', (file, text) =>
    parseWordFile(file, text, patternWords),
  );

/** The names that a language has for cities; none where it lists none. */
export const readCityNames = (root: string, code: string): SourcesRead<Pairs> =>
  readLists(root, `src/languages/${code}/lists`, 'city-names.tsv', parseCityNames);

/** The rows of countries and their regions. */
export const readDivisions = (root: string): SourcesRead<Pairs> =>
  readLists(root, 'src/knowledge/places', 'divisions.tsv', parseDivisions);

/** The offices that people of the tables have no more. */
export const readEndedOffices = (root: string): SourcesRead<Pairs> =>
  readLists(root, 'src/knowledge/people', 'ended-offices.tsv', parseEndedOffices);

/** Whose names stand for governments: the page reads it, packs do not hold it. */
export const readGovernments = (root: string): SourcesRead<Pairs> =>
  readLists(root, 'src/knowledge/places', 'governments.tsv', parseGovernments);

/** The words of a language that are used alike; none where nobody counted them. */
export const readWordClasses = (root: string, code: string): SourcesRead<UsageSource> =>
  readLists(root, `src/languages/${code}`, 'word-classes.tsv', parseWordClasses);

/** The words of each class of words that are used alike, the classes in their order. */
export const usageOf = ({ sources }: SourcesRead<UsageSource>): readonly (readonly string[])[] =>
  sources.flatMap(({ classes }) => classes);

/** The text of a file; empty where there is none. */
export const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The tables of a language that are fitted, or counted by readers. */
const FITTED = ['weights.tsv', 'rule-values.tsv', 'confidence.tsv', 'relations/values.tsv'] as const;

/** What those of these tables that there are say of themselves. */
export const readFitted = (root: string, code: string): SourcesRead<{ readonly head: Head }> =>
  readFiles(
    root,
    FITTED.map((name) => `src/languages/${code}/${name}`).filter((file) => existsSync(join(root, file))),
    (file, text) => {
      const { head, problems } = parseHead(file, text, []);
      return { source: head && { head }, problems };
    },
  );

function readLists<T>(
  root: string,
  folder: string,
  ending: string,
  parse: (file: string, text: string) => Parsed<T>,
): SourcesRead<T> {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(ending)) : [];
  return readFiles(
    root,
    files.sort().map((file) => `${folder}/${file}`),
    parse,
  );
}

function readFiles<T>(
  root: string,
  files: readonly string[],
  parse: (file: string, text: string) => Parsed<T>,
): SourcesRead<T> {
  const parsed = files.map((file) => parse(file, readFileSync(join(root, file), 'utf8')));
  return {
    sources: parsed.flatMap(({ source }) => (source ? [source] : [])),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}
