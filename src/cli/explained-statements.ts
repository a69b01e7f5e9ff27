/** What a graph states of an actor, or of two: which rule read it where, and how it is held. */

import { statementsIn } from '../graph/statement-marks.ts';
import type { RelationType, Status } from '../model.ts';
import { ruleSentence } from '../why/explain.ts';
import { explainStatement } from '../why/stated.ts';
import { type Statement, statementsOf } from '../write/statements.ts';
import { type NamedActor, namedActor } from './meant-actor.ts';
import type { Published } from './published.ts';

/** A statement with all sentences that state it, as `explain` tells it. */
export interface ExplainedStatement {
  readonly type: RelationType;
  readonly from: NamedActor;
  /** Lacks in a statement about one actor. */
  readonly to?: NamedActor;
  readonly role?: string;
  readonly status: Status;
  /** How many sentences say so, and the days of the first and the last article with a date. */
  readonly sentences: number;
  readonly first?: string;
  readonly last?: string;
  /** The rules that read it: `rules ID` prints them. */
  readonly rules: readonly string[];
  /** Where its first sentence says so, `ARTICLE:OFFSET`, and why; without the place where that article was published without statements. */
  readonly at?: string;
  readonly reasons: readonly string[];
  readonly where: readonly { readonly article: string; readonly sentence: number }[];
}

/** The statements about an actor, or about two together, those with most sentences first. */
export const explainedStatements = (
  published: Published,
  ids: readonly string[],
): readonly ExplainedStatement[] =>
  statementsOf(published.graph)
    .filter(({ from, to }) => ids.every((id) => id === from || id === to))
    .sort((a, b) => b.statements - a.statements)
    .map((one) => explained(one, published));

function explained(statement: Statement, published: Published): ExplainedStatement {
  const { type, from, to, role, status, statements, first, last, rules, where } = statement;
  return {
    ...{ type, from: namedActor(published, from) },
    ...(to !== undefined && { to: namedActor(published, to) }),
    ...(role !== undefined && { role }),
    ...{ status, sentences: statements },
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    ...{ rules, ...reasonsOf(statement, published.article) },
    where: where.map(([article, sentence]) => ({ article, sentence })),
  };
}

function reasonsOf(
  { type, from, to, role, rules, where }: Statement,
  article: Published['article'],
): Pick<ExplainedStatement, 'at' | 'reasons'> {
  const [id = '', sentence = -1] = where[0] ?? [];
  const full = article(id);
  const mark =
    full &&
    statementsIn(full).find(
      (one) =>
        one.sentence === sentence &&
        one.type === type &&
        one.subject === from &&
        one.object === to &&
        one.role === role,
    );
  if (full === undefined || mark === undefined)
    return { reasons: rules.map((rule) => ruleSentence(rule, 'en')) };
  return { at: `${id}:${mark.start}`, reasons: explainStatement(mark, full.text, 'en') };
}
