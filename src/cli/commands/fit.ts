/** `dramatis fit`: fits the weights of the languages on gold articles. For those who work on the program itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { examples } from '../command.ts';

async function run(files: readonly string[], { root }: { readonly root: string }): Promise<void> {
  const [
    { parseGold },
    { fitWeights },
    { openKnowledge },
    { languages },
    { scoresOf },
    { readPack },
    { printRuleValues },
  ] = await Promise.all([
    import('../../evaluate/gold.ts'),
    import('../../fit/fit.ts'),
    import('../../find/index.ts'),
    import('../../languages/index.ts'),
    import('../../evaluate/score.ts'),
    import('../../build/program.ts'),
    import('../../fit/rule-values.ts'),
  ]);
  const knowledge = openKnowledge(readPack, languages);
  const gold = files.map(
    (file) => [basename(file), parseGold(file, readFileSync(file, 'utf8')).articles] as const,
  );
  for (const { code } of languages) {
    const sets = new Map(
      gold
        .map(
          ([name, articles]) =>
            [name, articles.filter((article) => (article.language ?? 'de') === code)] as const,
        )
        .filter(([, articles]) => articles.length > 0),
    );
    if (sets.size === 0) continue;
    const report = fitWeights(sets, code, knowledge, (message) =>
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
}

export function define(command: Command): void {
  command
    .argument('<gold...>', 'files of gold articles, JSON Lines')
    .option('--root <dir>', 'the checkout whose weights are written', '.')
    .addHelpText('after', examples('dramatis fit corpus/gold/de.jsonl corpus/gold/en.jsonl more-gold.jsonl'))
    .action(run);
}
