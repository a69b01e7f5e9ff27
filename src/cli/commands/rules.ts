/** `dramatis rules`: the catalogue of the rules with their reasons and examples. */
import type { Command } from 'commander';
import type { RuleValue } from '../../fit/rule-values.ts';
import { UserError } from '../../host/user-error.ts';
import type { DerivationShown } from '../../languages/derivations.ts';
import type { InWords } from '../../model.ts';
import type { Rule } from '../../rules/rule.ts';
import { examples } from '../command.ts';

/** What the catalogue says of a rule or a derivation. */
interface Entry {
  readonly id: string;
  readonly finds: string;
  readonly because: InWords;
  /** Lines between the reason and the examples. */
  readonly more: readonly string[];
  readonly examples: readonly string[];
  readonly notIn: readonly string[];
}

const printed = ({ id, finds, because, more, examples: finding, notIn }: Entry): string =>
  [
    `${id} (finds: ${finds})`,
    `  ${because.en}`,
    ...more.map((line) => `  ${line}`),
    ...finding.map((text) => `  yes: ${text}`),
    ...notIn.map((text) => `  no:  ${text}`),
  ].join('\n');

const worth = (value: RuleValue | undefined): readonly string[] =>
  value
    ? [
        `on gold: fired ${value.fired} times, right ${value.right} times; without it F1 changes by ${(-value.drop).toFixed(2)} points`,
      ]
    : [];

const ofRule = (rule: Rule, value: RuleValue | undefined): Entry => ({
  ...rule,
  more: [...worth(value), `match: ${rule.match}`],
});

const ofDerivation = (code: string, id: string, shown: DerivationShown): Entry => ({
  ...shown,
  id: `${code}/${id}`,
  finds: id.slice(0, id.indexOf('/')),
  more: [],
});

async function print({ language }: { readonly language?: string }): Promise<void> {
  const [{ languages }, { weightsPack }, { openInstalled }, { parseRuleValues }] = await Promise.all([
    import('../../languages/index.ts'),
    import('../../knowledge/packs.ts'),
    import('../../host/program.ts'),
    import('../../fit/rule-values.ts'),
  ]);
  const chosen = languages.filter(({ code }) => language === undefined || code === language);
  if (chosen.length === 0) {
    const known = languages.map(({ code }) => code).join(', ');
    throw new UserError(`There are no rules of the language “${language}”. There are those of: ${known}.`);
  }
  for (const own of chosen) {
    const values = parseRuleValues(openInstalled(weightsPack(own.code)).text('rule-values'));
    const entries = [
      ...own.rules.map((rule) => ofRule(rule, values.get(rule.id))),
      ...Object.entries(own.derivations).map(([id, shown]) => ofDerivation(own.code, id, shown)),
    ];
    process.stdout.write(`${entries.map(printed).join('\n\n')}\n\n`);
  }
}

/** Adds `dramatis rules` to the command line. */
export function define(command: Command): void {
  command
    .option('--language <code>', 'only the rules of one language, such as de')
    .addHelpText('after', examples('dramatis rules', 'dramatis rules --language de'))
    .action(print);
}
