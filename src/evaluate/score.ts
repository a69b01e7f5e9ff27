/** Found against gold: counts, precision, recall and F1. */

import { KINDS, type Kind, type Span } from '../model.ts';

/** What is compared: a stretch and its kind. */
export type Marked = Span & { readonly kind: Kind };

/** True and false finds, and names that were missed. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Of names that were found, and of those that should be, the shares that are right, and their harmonic mean: in per cent. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** To begin a sum with; its precision and recall are 0. */
export const NO_COUNTS: Counts = { right: 0, found: 0, gold: 0 };

/**
 * The sum of two counts, for scores over several articles.
 * @example
 * addCounts({ right: 1, found: 2, gold: 3 }, { right: 1, found: 1, gold: 1 }) // { right: 2, found: 3, gold: 4 }
 */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/**
 * Percentages; 0 where nothing was found or nothing was there.
 * @example
 * scoresOf({ right: 2, found: 4, gold: 2 }).precision // 50
 * scoresOf({ right: 2, found: 4, gold: 2 }).recall // 100
 */
export function scoresOf({ right, found, gold }: Counts): Scores {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const key = ({ start, end, kind }: Marked): string => `${start} ${end} ${kind}`;

/**
 * Counts a name as right only where its span and its kind are those of the gold.
 * @example
 * const whole = { start: 0, end: 13, kind: 'person' };
 * strictCounts([{ ...whole, start: 7 }], [whole]) // { right: 0, found: 1, gold: 1 }
 */
export function strictCounts(found: readonly Marked[], gold: readonly Marked[]): Counts {
  const keys = new Set(gold.map(key));
  return {
    right: found.filter((mention) => keys.has(key(mention))).length,
    found: found.length,
    gold: gold.length,
  };
}

/**
 * Right kind and any overlap; each gold name counts once.
 * @example
 * const whole = { start: 0, end: 13, kind: 'person' };
 * relaxedCounts([{ ...whole, start: 7 }], [whole]) // { right: 1, found: 1, gold: 1 }
 */
export function relaxedCounts(found: readonly Marked[], gold: readonly Marked[]): Counts {
  const taken = new Set<Marked>();
  let right = 0;
  for (const mention of found) {
    const hit = gold.find(
      (name) =>
        !taken.has(name) &&
        name.kind === mention.kind &&
        name.start < mention.end &&
        mention.start < name.end,
    );
    if (!hit) continue;
    taken.add(hit);
    right += 1;
  }
  return { right, found: found.length, gold: gold.length };
}

/** Strict counts by kind, in the order of `KINDS`; a name counts for the kind that it was given. */
export const kindCounts = (found: readonly Marked[], gold: readonly Marked[]): ReadonlyMap<Kind, Counts> =>
  new Map(
    KINDS.map((kind) => [
      kind,
      strictCounts(
        found.filter((mention) => mention.kind === kind),
        gold.filter((mention) => mention.kind === kind),
      ),
    ]),
  );
