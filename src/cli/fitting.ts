/** Fits the weights of all languages and writes them into a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Knowledge, openKnowledge } from '../find/index.ts';
import type { GoldSets } from '../fit/articles.ts';
import { type FitInput, fitWeights } from '../fit/fit.ts';
import { type FittedTable, withFittedHead } from '../fit/heads.ts';
import { describeFit } from '../fit/report.ts';
import { printRuleValues } from '../fit/rule-values.ts';
import { DESCRIBED, type StartName, startOf } from '../fit/start.ts';
import { readPack } from '../host/program.ts';
import { complain, say } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import { printConfidence } from '../knowledge/format/confidence.ts';
import { languages } from '../languages/index.ts';
import { writeDated } from './dated-table.ts';
import { goldFiles, inLanguage, markedTexts, sampleGold } from './fit-sets.ts';
import { readTexts } from './texts.ts';

/** The options of `dramatis fit`. */
export interface FitFlags {
  /** The checkout whose weights are written. */
  readonly root: string;
  readonly from?: StartName;
  /** Files or folders with the articles that gold without texts was marked in. */
  readonly articles?: readonly string[];
  /** The codes of the languages to fit; all where it is left out. */
  readonly language?: readonly string[];
}

/** Fits each chosen language for which there is something to learn from. Throws `UserError` for one that is not known. */
export async function fitLanguages(
  files: readonly string[],
  { root, from, articles, language }: FitFlags,
): Promise<void> {
  const gold = goldFiles(files, articles && (await readTexts(articles)));
  const measuring = sampleGold(root);
  const knowledge = openKnowledge(readPack, languages);
  for (const code of chosen(language)) {
    const folder = join(root, 'src/languages', code);
    const sets = inLanguage(new Map([['texts', markedTexts(folder, code)] as const, ...gold]), code);
    const lack = lackOf(folder, sets);
    if (lack) {
      complain(`${code}: ${lack} Its weights stay as they are.`);
      continue;
    }
    const start = startOf(
      from ?? (files.length > 0 ? 'nothing' : 'committed'),
      weightsIn(folder),
      knowledge.of(code),
    );
    write(folder, { code, start, sets, measuring: inLanguage(measuring, code) }, knowledge);
  }
}

function chosen(only: readonly string[] | undefined): readonly string[] {
  const codes = languages.map(({ code }) => code);
  const unknown = only?.find((code) => !codes.includes(code));
  if (unknown !== undefined)
    throw new UserError(`There is no language ${unknown}. Give one of ${codes.join(', ')}.`);
  return only ?? codes;
}

/** Why a language cannot be fitted, and what to do. */
function lackOf(folder: string, sets: GoldSets): string | undefined {
  const lists = join(folder, 'lists');
  if (!existsSync(lists) || !readdirSync(lists).some((name) => name.endsWith('.txt')))
    return `${lists} holds no list of words, and where no word is ordinary everything looks like a name. Write at least function-words.txt, such as that of en.`;
  return sets.size > 0
    ? undefined
    : `${join(folder, 'texts')} holds no marked texts (*.txt), and no gold file has articles in this language. Write some, as CONTRIBUTING.md says.`;
}

const weightsIn = (folder: string): string | undefined => {
  const file = join(folder, 'weights.tsv');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

function write(folder: string, input: FitInput, knowledge: Knowledge): void {
  const tell = (line: string): void => say(`${input.code}: ${line}`);
  tell(DESCRIBED[input.start.name]);
  const report = fitWeights(input, knowledge, (step) => complain(`${input.code}: ${step}`));
  const put = (table: FittedTable, lines: string): void =>
    writeDated(join(folder, `${table}.tsv`), (day) => withFittedHead(input.code, table, lines, day));
  put('weights', report.content);
  put('rule-values', printRuleValues(report.ruleValues));
  put('confidence', printConfidence(report.confidence));
  for (const line of describeFit(report, input.start.name)) tell(line);
  tell(`${join(folder, 'weights.tsv')} is written; npm run build puts it to use`);
}
