/** `dramatis fit`: fits the weights of the languages on their marked texts and on gold articles. For those who work on the program itself. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import type { GoldArticle } from '../../evaluate/gold.ts';
import { UserError } from '../../host/user-error.ts';
import type { Problem } from '../../model.ts';
import { examples } from '../command.ts';

type Sets = ReadonlyMap<string, readonly GoldArticle[]>;

interface Read {
  readonly articles: readonly GoldArticle[];
  readonly problems: readonly Problem[];
}

/** Marked texts of a language, as one set. */
async function textsOf(root: string, code: string): Promise<Read> {
  const { parseMarked } = await import('../../evaluate/marked.ts');
  const folder = join(root, 'src/languages', code, 'texts');
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseMarked(`${code}/${name}`, readFileSync(join(folder, name), 'utf8'), code));
  return {
    articles: read.flatMap(({ articles }) => articles),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Weights fitted on half of the gold would be no better than wrong ones: every problem ends the run. */
function insist({ problems }: Read): void {
  const [first] = problems;
  if (first) throw new UserError(`${first.where}: ${first.message}. ${first.hint ?? ''}`);
}

async function run(files: readonly string[], { root }: { readonly root: string }): Promise<void> {
  const [{ parseGold }, { languages }] = await Promise.all([
    import('../../evaluate/gold.ts'),
    import('../../languages/index.ts'),
  ]);
  const gold = files.map((file) => {
    const read = parseGold(file, readFileSync(file, 'utf8'));
    insist(read);
    return [basename(file), read.articles] as const;
  });
  for (const { code } of languages) {
    const texts = await textsOf(root, code);
    insist(texts);
    const sets = new Map([
      ['texts', texts.articles] as const,
      ...gold.map(
        ([name, articles]) => [name, articles.filter(({ language = 'de' }) => language === code)] as const,
      ),
    ]);
    await fitLanguage(code, new Map([...sets].filter(([, articles]) => articles.length > 0)), root);
  }
}

async function fitLanguage(code: string, sets: Sets, root: string): Promise<void> {
  if (sets.size === 0) return;
  const [{ fitWeights }, { openKnowledge }, { languages }, { scoresOf }, { readPack }, { printRuleValues }] =
    await Promise.all([
      import('../../fit/fit.ts'),
      import('../../find/index.ts'),
      import('../../languages/index.ts'),
      import('../../evaluate/score.ts'),
      import('../../host/program.ts'),
      import('../../fit/rule-values.ts'),
    ]);
  const report = fitWeights(sets, code, openKnowledge(readPack, languages), (message) =>
    process.stderr.write(`${code}: ${message}\n`),
  );
  const file = join(root, 'src/languages', code, 'weights.tsv');
  writeFileSync(file, report.content);
  writeFileSync(join(root, 'src/languages', code, 'rule-values.tsv'), printRuleValues(report.ruleValues));
  for (const [set, counts] of report.crossValidated) {
    const { precision, recall, f1 } = scoresOf(counts);
    process.stdout.write(
      `${set}: P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} (cross-validated)\n`,
    );
  }
  process.stdout.write(
    `${file}: ${report.features} features; ${report.unreachable} of ${report.names} names are no candidates\n`,
  );
}

export function define(command: Command): void {
  command
    .argument('[gold...]', 'files of gold articles, JSON Lines, beside the marked texts of the languages')
    .option('--root <dir>', 'the checkout whose weights are written', '.')
    .addHelpText('after', examples('dramatis fit', 'dramatis fit more-gold.jsonl'))
    .action(run);
}
