/** What went wrong, name by name: missed, wrong kind, wrong boundary, spurious (after the categories of MUC-5). */

import type { Marked } from './score.ts';

/** From the gravest to the mildest: nothing found, found as something else, found too long or too short, found where nothing is. */
export const ERRORS = ['missed', 'wrong kind', 'boundary', 'spurious'] as const;
/** How a name went wrong: one that was not found, one of another kind, one cut or too long, one that is none. */
export type ErrorType = (typeof ERRORS)[number];

/** One fault: what was found, or what should have been. */
export interface LedgerEntry {
  readonly type: ErrorType;
  readonly article: string;
  /** What stands in the gold; what was found, where nothing stands there. */
  readonly name: Marked;
  /** What was found instead, if anything. */
  readonly instead?: Marked;
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
    if (same) entries.push({ type: 'wrong kind', article, name, instead: same });
    else if (near) entries.push({ type: 'boundary', article, name, instead: near });
    else entries.push({ type: 'missed', article, name });
  }
  for (const name of found) if (!explained.has(name)) entries.push({ type: 'spurious', article, name });
  return entries.sort((a, b) => a.name.start - b.name.start);
}
