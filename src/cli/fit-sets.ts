/** What `dramatis fit` learns from and measures with, read from files. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type GoldArticle, parseGold, type TextOf } from '../evaluate/gold.ts';
import { parseMarked } from '../evaluate/marked.ts';
import type { GoldSets } from '../fit/articles.ts';
import { UserError } from '../host/user-error.ts';
import type { Problem } from '../model.ts';
import { languageOf } from './language-of.ts';

interface GoldRead {
  readonly articles: readonly GoldArticle[];
  readonly problems: readonly Problem[];
}

/** The marked texts of a language, whose `folder` is `src/languages/<code>`; empty where it has none. */
export function markedTexts(languageFolder: string, code: string): readonly GoldArticle[] {
  const folder = join(languageFolder, 'texts');
  return filesIn(folder, '.txt').flatMap((name) =>
    sound(parseMarked(`${code}/${name}`, readFileSync(join(folder, name), 'utf8'), code)),
  );
}

/** The part of a gold set that nothing may be learned from. */
const CLOSED = 'closed';

/** Gold files as named sets, without what is closed. Names in doubt teach only where they were marked as some actor's. */
export const goldFiles = (files: readonly string[], texts?: TextOf): GoldSets =>
  new Map(
    files.map((file) => {
      const articles = sound(parseGold(file, textOf(file), texts)).filter(({ split }) => split !== CLOSED);
      return [setName(file, files), articles.map(withoutDoubt)];
    }),
  );

/** A file's name without its folder, where no other of the files has the same. */
const setName = (file: string, files: readonly string[]): string =>
  files.some((other) => other !== file && basename(other) === basename(file)) ? file : basename(file);

const withoutDoubt = (article: GoldArticle): GoldArticle => ({
  ...article,
  mentions: article.mentions.filter(({ doubt, entity }) => !doubt || entity !== undefined),
});

/** The gold of the sample articles, which nothing is learned from. */
export const sampleGold = (root: string): GoldSets => {
  const folder = join(root, 'corpus/gold');
  return goldFiles(filesIn(folder, '.jsonl').map((name) => join(folder, name)));
};

/** The articles of some sets that are in a language; sets without any are left out. */
export const inLanguage = (sets: GoldSets, code: string): GoldSets =>
  new Map(
    [...sets]
      .map(([set, articles]) => [set, articles.filter((article) => languageOf(article) === code)] as const)
      .filter(([, articles]) => articles.length > 0),
  );

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

function textOf(file: string): string {
  if (!existsSync(file))
    throw new UserError(`The file ${file} is missing. Give files of gold articles, JSON Lines, or none.`);
  return readFileSync(file, 'utf8');
}

/** Weights fitted on half of the gold would be no better than wrong ones: every problem ends the run. */
function sound({ articles, problems }: GoldRead): readonly GoldArticle[] {
  const [first] = problems;
  if (first) throw new UserError(`${first.where}: ${first.message}. ${first.hint ?? ''}`);
  return articles;
}
