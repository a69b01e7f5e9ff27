/** Fitted odds -> the whole numbers of weight files, and back. */

import { familyOf } from '../find/features/templates.ts';
import { SCALE } from '../find/weights/weight-file.ts';
import type { WeightTable } from '../knowledge/format/weights.ts';
import { KINDS } from '../model.ts';
import type { Fitted } from './train.ts';

/** Added to every person, organization and place: the point of the best F1 lies a little on the side of recall. It goes into the number of words, which every name has. */
const LEANING: readonly number[] = [0.3, 0.1, 0.4];
const NO_LEANING: readonly number[] = KINDS.map(() => 0);
const leaningOf = (feature: number): readonly number[] =>
  familyOf(feature) === 'words' ? LEANING : NO_LEANING;

/** Odds for each kind as whole numbers. */
export const weightsOf = (feature: number, odds: ArrayLike<number>): readonly number[] =>
  leaningOf(feature).map((leaning, k) => Math.round(((odds[k] ?? 0) + leaning) * SCALE));

/** The inverse, but for what was rounded. */
export const oddsOf = (feature: number, weights: ArrayLike<number>): readonly number[] =>
  leaningOf(feature).map((leaning, k) => (weights[k] ?? 0) / SCALE - leaning);

/** Fitted weights, with those that were kept. Features that count for nothing are left out, but rules are not: an unfitted rule has its prior. */
export function rounded(fitted: Fitted, kept: WeightTable): WeightTable {
  const rows = new Map<number, readonly number[]>();
  for (const [place, feature] of kept.features.entries())
    rows.set(feature, [...kept.values.subarray(place * KINDS.length, (place + 1) * KINDS.length)]);
  for (const [feature, odds] of fitted) rows.set(feature, weightsOf(feature, odds));
  const telling = [...rows].filter(
    ([feature, weights]) => familyOf(feature) === 'rule' || weights.some((weight) => weight !== 0),
  );
  return {
    features: Uint32Array.from(telling, ([feature]) => feature),
    values: Int32Array.from(telling.flatMap(([, weights]) => weights)),
  };
}
