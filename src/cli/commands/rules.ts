/** `dramatis rules`: the catalogue of the rules with their reasons and examples, or one of them by its id. */
import type { Command } from 'commander';
import { examples } from '../command.ts';

interface Flags {
  readonly language?: string;
  readonly json?: true;
}

const ABOUT = `
Rules of names and relations, derivations, provisos, changes of scores, guards, rules of status and years, reasons to link, blockers: why each is there,
its pattern, what it was measured to be worth, where it fires and where not. Explanations name them by their ids ("explain", "Details" in the page); the
beginning of an id gives all that begin so. --json prints a list of {"id", "language"?, "sort", "finds", "because", "match"?, "orMatch"?, "pattern"?,
"before"?, "behind"?, "person"?, "role"?, "notAfter"?, "notBefore"?, "notWith"?, "examples", "notIn", "measured"?: {"by", "fired", "right", "drop"?}}.
`;

async function print(id: string | undefined, { language, json }: Flags): Promise<void> {
  const [{ measuredRules }, { ruleText }] = await Promise.all([
    import('../rule-catalogue.ts'),
    import('../rules-text.ts'),
  ]);
  const rules = measuredRules(id, language);
  process.stdout.write(
    json ? `${JSON.stringify(rules, null, 2)}\n` : rules.map((rule) => `${ruleText(rule)}\n\n`).join(''),
  );
}

/** Adds `dramatis rules` to the command line. */
export function define(command: Command): void {
  command
    .argument('[id]', 'one rule by its id, or all whose ids begin so')
    .option('--language <code>', 'only the rules of one language, such as de')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis rules',
          'dramatis rules de/person/role-before-name',
          'dramatis rules en/office --json',
          'dramatis rules --language de',
        ),
    )
    .action(print);
}
