/** Where patterns stand among terms: directly before a stretch, or within one. */

import type { Span } from '../model.ts';
import type { Groups, Pattern } from './pattern.ts';
import type { Term } from './terms.ts';

/** How many terms before a stretch a pattern may begin. */
const REACH = 10;

/** Whether a pattern matches some terms that end where a stretch begins; its groups are noted. */
export function endsAt(pattern: Pattern, terms: readonly Term[], at: number, groups: Groups): boolean {
  for (let from = Math.max(0, at - REACH); from < at; from += 1)
    if (pattern.match(terms, from, groups, at) >= 0) return true;
  return false;
}

/** Whether a pattern matches some terms that begin within a stretch, all of them by default; its groups are noted. */
export function standsIn(
  pattern: Pattern,
  terms: readonly Term[],
  groups: Groups,
  { start, end }: Span = { start: 0, end: terms.length },
): boolean {
  for (let at = start; at < end; at += 1) if (pattern.match(terms, at, groups) >= 0) return true;
  return false;
}
