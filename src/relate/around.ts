/** What stands directly before a stretch of terms. */

import type { Groups, Pattern } from './pattern.ts';
import type { Term } from './terms.ts';

/** How many terms before a stretch a pattern may begin. */
const REACH = 8;

/** Whether a pattern matches some terms that end where a stretch begins; its groups are noted. */
export function endsAt(pattern: Pattern, terms: readonly Term[], at: number, groups: Groups): boolean {
  for (let from = Math.max(0, at - REACH); from < at; from += 1)
    if (pattern.match(terms, from, groups, at) >= 0) return true;
  return false;
}
