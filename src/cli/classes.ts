/** Clusters the words of articles and writes the table of a language into a checkout. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createFormReader } from '../cluster/forms.ts';
import { type WordClasses, wordClasses } from '../cluster/word-classes.ts';
import { complain, say } from '../host/terminal.ts';
import { UserError } from '../host/user-error.ts';
import { languages } from '../languages/index.ts';
import type { Article } from '../model.ts';
import { writeDated } from './dated-table.ts';
import { languageOf } from './language-of.ts';
import { articlesIn } from './texts.ts';

/** The options of `dramatis classes`. */
export interface ClassFlags {
  /** The checkout whose table is written. */
  readonly root: string;
  readonly random?: number;
}

const CLASSES = 512;
const MOST_PASSES = 15;
const CHOICE = { most: 40_000, count: 12, texts: 6 };

/** Writes the table of a language. Throws `UserError` for a language that is not known, and for too few articles. */
export async function writeClasses(
  code: string,
  paths: readonly string[],
  { root, random }: ClassFlags,
): Promise<void> {
  const language = languages.find((one) => one.code === code);
  const folder = join(root, 'src/languages', code);
  if (!language || !existsSync(folder))
    throw new UserError(
      `There is no language ${code} in ${root}. Give one of ${languages.map((one) => one.code).join(', ')}, and a checkout.`,
    );
  const articles: Article[] = [];
  for await (const article of articlesIn(paths)) if (languageOf(article) === code) articles.push(article);
  const formsOf = createFormReader(language);
  const found = wordClasses(
    articles.map(({ text }) => formsOf(text)),
    {
      classes: CLASSES,
      mostPasses: MOST_PASSES,
      choice: CHOICE,
      random,
      progress: (pass, moved) => complain(`pass ${pass} of at most ${MOST_PASSES}: ${moved} words moved`),
    },
  );
  if (found.classes.length < CLASSES / 2)
    throw new UserError(
      `${articles.length} articles in ${code} are too few for ${CLASSES} classes. Give some thousands.`,
    );
  const file = join(folder, 'word-classes.tsv');
  const origin = originOf(articles, found, random);
  writeDated(file, (day) => printed(found, code, origin, day));
  say(`${file} is written: ${found.classes.length} classes; npm run build puts it to use`);
}

/** What was counted. */
function originOf(articles: readonly Article[], { tokens }: WordClasses, random: number | undefined): string {
  const dates = articles.flatMap(({ date }) => date?.slice(0, 10) ?? []).sort();
  const sources = new Set(articles.flatMap(({ source }) => source ?? []));
  return [
    `counted with dramatis classes in ${articles.length} articles`,
    sources.size > 0 ? ` of ${sources.size} sources` : '',
    dates.length > 0 ? `, ${dates[0]} to ${dates.at(-1)}` : '',
    `: ${tokens} words and signs; words that occur ${CHOICE.count} times or more, in ${CHOICE.texts} articles at least`,
    random === undefined ? '' : `; dealt to the classes by chance, seed ${random}`,
  ].join('');
}

const printed = ({ classes }: WordClasses, code: string, origin: string, day: string): string =>
  [
    `# id: ${code}/word-classes`,
    '# title: Frequent words in classes of words that are used alike',
    '# licence: MIT',
    `# origin: ${origin}`,
    `# retrieved: counted, ${day}`,
    ...classes.map((words, i) => `${i + 1}\t${words.join(' ')}`),
    '',
  ].join('\n');
