/** Tells what is known to be over: who was president until 2017 is none in an article of 2020, whatever its words leave open. */

import type { RelationType } from '../model.ts';
import type { Firing } from './net.ts';
import type { EndedOffices, OfficeKinds } from './offices.ts';
import type { Held } from './status.ts';
import { HELD } from './status-rules.ts';
import type { Term } from './terms.ts';

/** Of these an office may be told. */
const TYPES: ReadonlySet<RelationType> = new Set([...HELD, 'associate']);

/** Says whether a role of somebody with a row was over when the article was written; `now` is its year. */
export type TellEnded = (
  firing: Firing,
  terms: readonly Term[],
  row: string | undefined,
  now: number | undefined,
) => Held | undefined;

/** Tells it by the words of a language and by what lists know. */
export function createEnded(kinds: OfficeKinds, ended: EndedOffices): TellEnded {
  return ({ rule, role }, terms, row, now) => {
    const ends = row === undefined ? undefined : ended.get(row);
    if (ends === undefined || now === undefined || role === undefined || !TYPES.has(rule.type))
      return undefined;
    const words = terms
      .slice(role.start, role.end)
      .map(({ normal }) => normal)
      .join(' ');
    const isOver = ends.some(([office, year]) => now > year && kinds[office]?.test(words));
    return isOver ? { status: 'former' } : undefined;
  };
}
