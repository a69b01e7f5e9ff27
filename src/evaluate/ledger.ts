/** What went wrong, name by name: missed, wrong kind, wrong boundary, spurious (after the categories of MUC-5). */

import type { Marked } from './score.ts';

export const ERRORS = ['missed', 'wrong kind', 'boundary', 'spurious'] as const;
export type ErrorType = (typeof ERRORS)[number];

export interface LedgerEntry {
  readonly type: ErrorType;
  readonly article: string;
  /** What stands in the gold, if anything. */
  readonly gold?: Marked;
  /** What was found, if anything. */
  readonly found?: Marked;
}

const overlaps = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end;
const sameSpan = (a: Marked, b: Marked): boolean => a.start === b.start && a.end === b.end;

/** All errors of one article, in text order. */
export function ledgerOf(
  article: string,
  found: readonly Marked[],
  gold: readonly Marked[],
): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const explained = new Set<Marked>();
  for (const name of gold) {
    const same = found.find((mention) => sameSpan(mention, name));
    const near = same ?? found.find((mention) => overlaps(mention, name));
    if (near) explained.add(near);
    if (same?.kind === name.kind) continue;
    if (same) entries.push({ type: 'wrong kind', article, gold: name, found: same });
    else if (near) entries.push({ type: 'boundary', article, gold: name, found: near });
    else entries.push({ type: 'missed', article, gold: name });
  }
  for (const mention of found)
    if (!explained.has(mention)) entries.push({ type: 'spurious', article, found: mention });
  return entries.sort(
    (a, b) => (a.gold ?? (a.found as Marked)).start - (b.gold ?? (b.found as Marked)).start,
  );
}
