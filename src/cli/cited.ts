/** What an explanation cites by id, in full: rules, and rows of the lists. */
import type { Explained } from './explained.ts';
import { type ListedRow, listedRow } from './listed-row.ts';
import { type MeasuredRule, measuredRule } from './rule-catalogue.ts';

/** An explanation with all that it cites, each once: one call tells everything. */
export type CitingExplanation = Explained & {
  readonly cites: { readonly rules: readonly MeasuredRule[]; readonly rows: readonly ListedRow[] };
};

/** Puts the rules and the rows that an explanation names beside it. */
export function citing(explained: Explained): CitingExplanation {
  const reasons = explained.explains === 'link' ? [] : explained.reasons;
  const statements = explained.explains === 'mention' ? [] : explained.statements;
  const rules = [
    ...reasons.filter(({ by }) => by === 'rule' || by === 'link').map(({ id }) => id),
    ...statements.flatMap((statement) => statement.rules),
  ];
  const actors = explained.explains === 'link' ? explained.actors : [explained.actor];
  const rows = [
    ...reasons.filter(({ by }) => by === 'gazetteer').map(({ id }) => id),
    ...actors.map(({ id }) => id.replace(/^e:/, '')),
  ];
  return {
    ...explained,
    cites: {
      rules: [...new Set(rules)].flatMap((id) => measuredRule(id) ?? []),
      rows: [...new Set(rows)].flatMap((id) => listedRow(id) ?? []),
    },
  };
}
