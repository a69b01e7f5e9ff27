/** `dramatis rules`: the catalogue of the rules with their reasons and examples. */
import type { Command } from 'commander';
import type { Derivation } from '../../find/index.ts';
import type { RuleValue } from '../../fit/rule-values.ts';
import type { Rule } from '../../rules/rule.ts';
import { examples } from '../command.ts';

const worth = (value: RuleValue | undefined): readonly string[] =>
  value
    ? [
        `  on gold: fired ${value.fired} times, right ${value.right} times; without it F1 changes by ${(-value.drop).toFixed(2)} points`,
      ]
    : [];

function entry(
  { id, finds, because, match, examples: finding, notIn }: Rule,
  value: RuleValue | undefined,
): string {
  const lines = [
    `${id} (finds: ${finds})`,
    `  ${because}`,
    ...worth(value),
    `  match: ${match}`,
    ...finding.map((text) => `  yes: ${text}`),
    ...notIn.map((text) => `  no:  ${text}`),
  ];
  return lines.join('\n');
}

function derivationEntry({ id, form, because, examples: finding, notIn }: Derivation, code: string): string {
  const lines = [
    `${code}/${id} (finds: ${form})`,
    `  ${because}`,
    ...(finding.get(code) ?? []).map((text) => `  yes: ${text}`),
    ...(notIn.get(code) ?? []).map((text) => `  no:  ${text}`),
  ];
  return lines.join('\n');
}

async function print({ language }: { readonly language?: string }): Promise<void> {
  const [{ derivationsOf }, { languages }, { openPack }, { readPack }, { parseRuleValues }] =
    await Promise.all([
      import('../../find/index.ts'),
      import('../../languages/index.ts'),
      import('../../gazetteer/pack.ts'),
      import('../../build/program.ts'),
      import('../../fit/rule-values.ts'),
    ]);
  const chosen = languages.filter(({ code }) => language === undefined || code === language);
  for (const { code, rules } of chosen) {
    const values = parseRuleValues(openPack(readPack(code)).text('rule-values'));
    const entries = [
      ...rules.map((rule) => entry(rule, values.get(rule.id))),
      ...derivationsOf(code).map((derivation) => derivationEntry(derivation, code)),
    ];
    process.stdout.write(`${entries.join('\n\n')}\n\n`);
  }
}

export function define(command: Command): void {
  command
    .option('--language <code>', 'only the rules of one language, such as de')
    .addHelpText('after', examples('dramatis rules', 'dramatis rules --language de'))
    .action(print);
}
