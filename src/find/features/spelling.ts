/** Letters of the words in and beside a name: `ending=bad`, `right-tail=agte`. */

import { add, type Collector } from './collector.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';

/** Adds beginnings, endings and tails of the words in a candidate and beside it. */
export function addSpelling({ profiles, start, end, words, first, last }: Stretch, into: Collector): void {
  const before = profiles[start - 1];
  const after = profiles[end];
  if (last.ending > 0) add(into, feature.ending(last.ending));
  if (before && before.tail > 0) add(into, feature.leftTail(before.tail));
  if (after && after.tail > 0) add(into, feature.rightTail(after.tail));
  if (last.ending > 0 && last.tail > 0) add(into, feature.tail(last.tail));
  if (first.beginning > 0) add(into, feature.beginning(first.beginning));
  if (words > 1 && first.ending > 0) add(into, feature.firstEnding(first.ending));
}
