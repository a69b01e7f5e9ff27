/** How well mentions are shared out among actors: B³ (Bagga & Baldwin 1998). */

/** A mention with the actor that it has in the gold and the one that was found. */
export interface Attributed {
  readonly gold: string;
  readonly found: string;
}

/** How well mentions are put together to actors, averaged over mentions: shares between 0 and 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many mentions were compared. */
  readonly mentions: number;
}

/**
 * For each mention the share of those of its found actor that are of its gold actor (precision) and the reverse (recall), averaged
 * over mentions; `f1` is the harmonic mean. Without mentions all is 0.
 * @example
 * bCubed([{ gold: 'a', found: '1' }, { gold: 'b', found: '1' }]) // { precision: 0.5, recall: 1, f1: 2 / 3, mentions: 2 }
 */
export function bCubed(mentions: readonly Attributed[]): BCubed {
  const both = countBy(mentions, ({ gold, found }) => JSON.stringify([gold, found]));
  const golds = countBy(mentions, ({ gold }) => gold);
  const founds = countBy(mentions, ({ found }) => found);
  const shareOf = (sizeOf: (one: Attributed) => number): number =>
    mentions.reduce((sum, one) => sum + both(one) / sizeOf(one), 0) / Math.max(1, mentions.length);
  const precision = shareOf(founds);
  const recall = shareOf(golds);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, mentions: mentions.length };
}

function countBy(mentions: readonly Attributed[], keyOf: (one: Attributed) => string) {
  const counts = new Map<string, number>();
  for (const one of mentions) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return (one: Attributed): number => counts.get(keyOf(one)) ?? 0;
}
