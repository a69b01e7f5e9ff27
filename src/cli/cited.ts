/** What an explanation cites by id, in full: rules, and rows of the lists. */
import type { Witness } from '../graph/article-file.ts';
import type { ListedRow } from '../why/listed-row.ts';
import { type Explained, isCitable } from './explained.ts';
import { installedRow } from './listed-row.ts';
import { type MeasuredRule, measuredRule } from './rule-catalogue.ts';

/** An explanation with all that it cites, each once: one call tells everything. */
export type CitingExplanation = Explained & {
  readonly cites: { readonly rules: readonly MeasuredRule[]; readonly rows: readonly ListedRow[] };
};

/** Puts the rules and the rows that an explanation names beside it. */
export function citing(explained: Explained): CitingExplanation {
  const witnesses = witnessesIn(explained).filter(isCitable);
  const statements = explained.explains === 'mention' ? [] : explained.statements;
  const actors = explained.explains === 'link' ? explained.actors : [explained.actor];
  const rules = [
    ...witnesses.filter(({ by }) => by !== 'gazetteer').map(({ id }) => id),
    ...statements.flatMap((statement) => statement.rules),
  ];
  const rows = [
    ...actors.map(({ id }) => id.replace(/^e:/, '')),
    ...witnesses.filter(({ by }) => by === 'gazetteer').map(({ id }) => id),
  ];
  return {
    ...explained,
    cites: {
      rules: [...new Set(rules)].flatMap((id) => measuredRule(id) ?? []),
      rows: [...new Set(rows)].flatMap((id) => installedRow(id) ?? []),
    },
  };
}

/** What speaks for an actor or a name, or for the names in the sentences of a link. */
const witnessesIn = (explained: Explained): readonly Witness[] =>
  explained.explains === 'link'
    ? explained.where.flatMap(({ names }) => names.flatMap(({ reasons }) => reasons))
    : explained.reasons;
