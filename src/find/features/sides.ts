/** What stands beside a name: `left+right=article-nominative speech`. */

import { item } from '../../base/item.ts';
import { add, type Collector } from './collector.ts';
import { contextAt, type Stretch } from './stretch.ts';
import { feature } from './templates.ts';

/** Adds the contexts on both sides of a candidate, alone and together. */
export function addSides(
  { profiles, start, end, words, first, last, left, right }: Stretch,
  into: Collector,
): void {
  add(into, feature.right(right));
  add(into, feature.leftFirst(left, first.symbol));
  add(into, feature.lastRight(last.symbol, right));
  add(into, feature.left2(contextAt(profiles, start - 2), left));
  add(into, feature.right2(right, contextAt(profiles, end + 1)));
  if (words === 1) add(into, feature.leftRight(left, right));
  else add(into, feature.leftShape2(left, first.symbol, item(profiles, start + 1).symbol));
}
