/** The other places that a name of a row may mean. */

import { memo } from '../../base/memo.ts';
import type { Namesake, Row } from '../../model.ts';
import type { Listed } from '../listed.ts';

/** Of two rows of the lists that bear one name neither is much better known. */
const LISTED_ODDS = 2;

/** Knows the other places of the lists that bear a name, and those that bear the name of a row. */
export function rivals({ named, namesakes }: Pick<Listed, 'named' | 'namesakes'>) {
  const places = memo((name) => named(name, 'name').filter(({ kind }) => kind === 'place'));
  return (row: Row, name: string): readonly Namesake[] => {
    const listed = places(name).filter((other) => other.id !== row.id);
    const smaller = namesakes(row);
    if (listed.length === 0) return smaller;
    return [...listed.map((other) => ({ row: other, odds: LISTED_ODDS })), ...smaller];
  };
}
