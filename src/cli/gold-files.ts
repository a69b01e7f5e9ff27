/** Files of gold articles, as commands take them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type GoldArticle, parseGold } from '../evaluate/gold.ts';
import { UserError } from '../host/user-error.ts';

/** What says which gold articles are meant. */
export interface GoldFlags {
  readonly articles?: readonly string[];
  readonly only?: string;
}

/** The argument that names gold files, and the options that say which of their articles are meant. */
export const withGoldFiles = (command: Command): Command =>
  command
    .argument('<gold...>', 'files of gold articles (JSON Lines), or folders of them')
    .option(
      '--articles <path...>',
      'files or folders with the articles that gold without texts was marked in',
    )
    .option('--only <part>', 'only gold articles of one part, such as open (their field “split”)');

/** A file with those of its articles whose text is at hand. */
export interface GoldFile {
  readonly file: string;
  readonly articles: readonly GoldArticle[];
}

/** Reads gold files one after the other; what is wrong with a line goes to the terminal. Throws `UserError` for a file that cannot be read. */
export async function* goldFilesOf(
  paths: readonly string[],
  { articles: folders, only }: GoldFlags,
): AsyncGenerator<GoldFile> {
  const texts = folders && (await import('./texts.ts').then(({ readTexts }) => readTexts(folders)));
  for (const file of paths.flatMap(filesOf)) {
    const { articles, problems } = parseGold(file, textOf(file), texts);
    for (const { where, message, hint } of problems)
      process.stderr.write(`${where}: ${message}. ${hint ?? ''}\n`);
    yield { file, articles: articles.filter(({ split }) => only === undefined || split === only) };
  }
}

/** The text of a file that the user has named. Throws `UserError` where it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError(
      `The file ${file} cannot be read. Give one or more files of gold articles, such as corpus/gold/de.jsonl.`,
    );
  }
}

/** A folder stands for the gold files in it. */
function filesOf(path: string): readonly string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}
