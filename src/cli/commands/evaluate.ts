/** `dramatis evaluate`: precision, recall and F1 on gold articles. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { Counts } from '../../evaluate/score.ts';
import { UserError } from '../../host/user-error.ts';
import { examples } from '../command.ts';

interface EvaluateFlags {
  readonly errors?: boolean;
  readonly against?: string;
  readonly save?: string;
  readonly articles?: readonly string[];
  readonly only?: string;
}

function textOf(file: string): string {
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

type StoredRun = Record<string, readonly (readonly [id: string, counts: Counts])[]>;

async function run(
  files: readonly string[],
  { errors, against, save, articles: folders, only }: EvaluateFlags,
): Promise<void> {
  const [
    { describeComparison },
    { parseGold },
    { compareRuns, errorLines, evaluate, scoreTable },
    { pipeline },
    texts,
  ] = await Promise.all([
    import('../../evaluate/bootstrap.ts'),
    import('../../evaluate/gold.ts'),
    import('../../evaluate/report.ts'),
    import('../../host/program.ts'),
    folders && import('../texts.ts').then(({ readTexts }) => readTexts(folders)),
  ]);
  const { find } = await pipeline();
  const earlier = against === undefined ? {} : (JSON.parse(textOf(against)) as StoredRun);
  const stored: StoredRun = {};
  for (const file of files.flatMap(filesOf)) {
    const { articles: all, problems } = parseGold(file, textOf(file), texts);
    const articles = all.filter(({ split }) => only === undefined || split === only);
    for (const { where, message, hint } of problems)
      process.stderr.write(`${where}: ${message}. ${hint ?? ''}\n`);
    const result = evaluate(articles, (article) => find(article).mentions);
    process.stdout.write(`${file}: ${articles.length} articles\n${scoreTable(result)}\n`);
    if (errors) process.stdout.write(`${errorLines(result, articles).join('\n')}\n`);
    const name = basename(file);
    const before = earlier[name];
    if (before) {
      const comparison = compareRuns(result, new Map(before));
      process.stdout.write(
        `against ${against}: ${describeComparison(comparison)} (${comparison.articles} articles)\n`,
      );
    }
    stored[name] = [...result.byArticle];
    process.stdout.write('\n');
  }
  if (save !== undefined) writeFileSync(save, JSON.stringify(stored));
}

export function define(command: Command): void {
  command
    .argument('<gold...>', 'files of gold articles (JSON Lines), or folders of them')
    .option('--errors', 'list every error with the text around it')
    .option(
      '--articles <path...>',
      'files or folders with the articles that gold without texts was marked in',
    )
    .option('--only <part>', 'only gold articles of one part, such as open (their field “split”)')
    .option('--save <file>', 'keep this run, to compare with later')
    .option('--against <file>', 'compare with a kept run (paired bootstrap over articles)')
    .addHelpText(
      'after',
      examples(
        'dramatis evaluate corpus/gold/de.jsonl corpus/gold/en.jsonl',
        'dramatis evaluate --errors my-gold.jsonl',
        'dramatis evaluate --save run.json my-gold.jsonl',
      ),
    )
    .action(run);
}
