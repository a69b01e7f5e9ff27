/** Classes of words that are used alike -> their sections of a pack. */

import { VarintWriter } from '../../base/varint.ts';
import type { Section } from '../format/directory.ts';
import { usageName } from '../format/usage.ts';

/** The sections; `ranks` are the numbers of all words of the pack. */
export function storeUsage(
  classes: readonly (readonly string[])[],
  ranks: ReadonlyMap<string, number>,
): readonly (readonly [string, Section])[] {
  const placed = classes
    .flatMap((words, i) => words.map((word) => ({ rank: ranks.get(word) ?? -1, number: i + 1 })))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const differences = new VarintWriter();
  for (const [i, { rank }] of placed.entries()) differences.add(rank - (placed[i - 1]?.rank ?? 0));
  return [
    ['usage-words', differences.finish()],
    ['usage-classes', Uint16Array.from(placed, ({ number }) => number)],
    ['usage-names', classes.map(usageName).join('\n')],
  ];
}
