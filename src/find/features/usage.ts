/** How the words of a name and those beside it are used: `usage=Köln,Bonn,Essen`. */

import { add, type Collector } from './collector.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';

/** Adds the classes of the words in a candidate and beside it, where a table of classes knows them. */
export function addUsage({ profiles, start, end, words, first, last }: Stretch, into: Collector): void {
  const left = profiles[start - 1]?.usage ?? 0;
  const right = profiles[end]?.usage ?? 0;
  if (left > 0) add(into, feature.leftUsage(left));
  if (right > 0) add(into, feature.rightUsage(right));
  const [begins, ends] = [first.usage, last.usage];
  if (words === 1) {
    addSingle(begins, left, right, into);
  } else {
    if (begins > 0) add(into, feature.firstUsage(begins));
    if (ends > 0) add(into, feature.lastUsage(ends));
  }
}

function addSingle(own: number, left: number, right: number, into: Collector): void {
  if (own === 0) return;
  add(into, feature.usage(own));
  if (left > 0) add(into, feature.leftUsages(left, own));
  if (right > 0) add(into, feature.rightUsages(own, right));
}
