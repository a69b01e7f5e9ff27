/** `dramatis rules`: the catalogue of the rules with their reasons and examples. */
import type { Command } from 'commander';
import type { Rule } from '../../rules/rule.ts';
import { examples } from '../command.ts';

function entry({ id, finds, because, match, examples: finding, notIn }: Rule): string {
  const lines = [`${id} (finds: ${finds})`, `  ${because}`, `  match: ${match}`, ...finding.map((text) => `  yes: ${text}`), ...notIn.map((text) => `  no:  ${text}`)];
  return lines.join('\n');
}

async function print({ language }: { readonly language?: string }): Promise<void> {
  const { languages } = await import('../../languages/index.ts');
  const chosen = languages.filter(({ code }) => language === undefined || code === language);
  process.stdout.write(`${chosen.flatMap(({ rules }) => rules.map(entry)).join('\n\n')}\n`);
}

export function define(command: Command): void {
  command
    .option('--language <code>', 'only the rules of one language, such as de')
    .addHelpText('after', examples('dramatis rules', 'dramatis rules --language de'))
    .action(print);
}
