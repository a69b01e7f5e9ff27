/** `dramatis evaluate`: precision, recall and F1 on gold articles. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { list, number, object, text } from '../../base/fields.ts';
import type { GoldArticle } from '../../evaluate/gold.ts';
import type { Counts } from '../../evaluate/score.ts';
import type { Pipeline } from '../../pipeline.ts';
import { examples } from '../command.ts';
import { type GoldFlags, goldFilesOf, textOf, withGoldFiles } from '../gold-files.ts';

interface EvaluateFlags extends GoldFlags {
  readonly errors?: boolean;
  readonly actors?: boolean;
  readonly against?: string;
  readonly save?: string;
}

/** The counts of each article of each file, as `--save` writes them. */
type StoredRun = Record<string, readonly (readonly [id: string, counts: Counts])[]>;

/** The counts of a file in a run that was stored, whatever it holds; none where it has no such file. */
function countsIn(run: unknown, file: string): ReadonlyMap<string, Counts> | undefined {
  const stored = object(run)[file];
  if (stored === undefined) return undefined;
  return new Map(
    list(stored).map((entry) => {
      const [id, counts] = list(entry);
      const { right, found, gold } = object(counts);
      return [text(id), { right: number(right, 0), found: number(found, 0), gold: number(gold, 0) }];
    }),
  );
}

async function run(paths: readonly string[], flags: EvaluateFlags): Promise<void> {
  const { errors, actors, against, save } = flags;
  const [{ describeComparison }, { compareRuns, errorLines, evaluate, scoreTable }, { pipeline }] =
    await Promise.all([
      import('../../evaluate/bootstrap.ts'),
      import('../../evaluate/report.ts'),
      import('../../host/program.ts'),
    ]);
  const { find, link } = await pipeline();
  const earlier: unknown = against === undefined ? {} : JSON.parse(textOf(against));
  const stored: StoredRun = {};
  for await (const { file, articles } of goldFilesOf(paths, flags)) {
    const result = evaluate(articles, (article) => find(article).mentions);
    process.stdout.write(`${file}: ${articles.length} articles\n${scoreTable(result)}\n`);
    if (actors) process.stdout.write(`${await actorsOf(articles, find, link)}\n`);
    if (errors) process.stdout.write(`${errorLines(result, articles).join('\n')}\n`);
    const name = basename(file);
    const before = countsIn(earlier, name);
    if (before) {
      const comparison = compareRuns(result, before);
      process.stdout.write(
        `against ${against}: ${describeComparison(comparison)} (${comparison.articles} articles)\n`,
      );
    }
    stored[name] = [...result.byArticle];
    process.stdout.write('\n');
  }
  if (save !== undefined) writeFileSync(save, JSON.stringify(stored));
}

/** How well the mentions of gold articles are shared out among actors, in a line. */
async function actorsOf(
  articles: readonly GoldArticle[],
  find: Pipeline['find'],
  link: Pipeline['link'],
): Promise<string> {
  const { actorsLine, evaluateActors } = await import('../../evaluate/actors.ts');
  const founds = articles.map(find);
  const linked = link(articles, founds);
  const both = founds.map((found, i) => ({ found, actors: linked.actors[i] ?? [] }));
  return actorsLine(evaluateActors(articles, both));
}

/** Adds `dramatis evaluate` to the command line. */
export function define(command: Command): void {
  withGoldFiles(command)
    .option('--actors', 'how well names are shared out among actors (B³), where the gold names them')
    .option('--errors', 'list every error with the text around it')
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
