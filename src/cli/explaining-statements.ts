/** Explains in words what a graph states of an actor, or of two: which rule read it where, and how it is held. */

import { statementsIn } from '../graph/statement-marks.ts';
import { ruleSentence } from '../why/explain.ts';
import { explainStatement } from '../why/stated.ts';
import type { Statement } from '../write/statements.ts';
import { labelOf, statementsOf } from '../write/statements.ts';
import type { Published } from './published.ts';

const MOST = 12;

/** The lines about what is stated of an actor, or of two together; none where nothing is. */
export function statementLines(published: Published, ids: readonly string[]): readonly string[] {
  const stated = statementsOf(published.graph)
    .filter(({ from, to }) => ids.every((id) => id === from || id === to))
    .sort((a, b) => b.statements - a.statements);
  if (stated.length === 0) return [];
  const more = stated.length > MOST ? [`  … and ${stated.length - MOST} more`] : [];
  return [
    'What articles state:',
    ...stated.slice(0, MOST).flatMap((one) => linesOf(one, published)),
    ...more,
  ];
}

/** A statement, and why its first sentence says so. */
function linesOf(statement: Statement, { graph, article }: Published): readonly string[] {
  const { type, from, to, role, status, statements, first, last } = statement;
  const ends = [labelOf(graph, from), ...(to === undefined ? [] : [labelOf(graph, to)])].join(' → ');
  const held = [type, role, status === 'held' ? undefined : status].filter((part) => part !== undefined);
  const times = [...new Set([first, last])].filter((day) => day !== undefined).join(' – ');
  return [
    `  ${held.join(', ')}: ${ends} (${statements} sentence${statements === 1 ? '' : 's'}${times && `, ${times}`})`,
    ...reasonsOf(statement, article).map((reason) => `    ${reason}`),
  ];
}

function reasonsOf({ type, from, to, role, rules, where }: Statement, article: Published['article']) {
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
  if (full === undefined || mark === undefined) return rules.map((rule) => ruleSentence(rule, 'en'));
  return [`${id}:${mark.start}`, ...explainStatement(mark, full.text, 'en')];
}
