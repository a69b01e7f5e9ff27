/** What fitting says of its result. */

import { type Comparison, describeComparison } from '../evaluate/bootstrap.ts';
import { type Counts, scoresOf } from '../evaluate/score.ts';
import type { ConfidenceTable } from '../knowledge/format/confidence.ts';
import type { RuleValue } from './rule-values.ts';
import type { StartName } from './start.ts';

/** Strict counts of a set with the weights of before and with these. */
export interface SetResult {
  readonly before: Counts;
  readonly now: Counts;
  readonly comparison: Comparison;
}

/** The new weights with all figures that `fit` prints. */
export interface FitReport {
  /** The weight file. */
  readonly content: string;
  readonly features: number;
  readonly ruleValues: readonly RuleValue[];
  /** How sure a name is by its margin. */
  readonly confidence: ConfidenceTable;
  /** How far these probabilities are from the truth on average: expected calibration error, cross-validated. */
  readonly calibrationError: number;
  /** The sets that were learned from, every article scored with weights fitted without it. */
  readonly crossValidated: ReadonlyMap<string, SetResult>;
  /** The sets that only measure. */
  readonly measured: ReadonlyMap<string, SetResult>;
  /** Gold names that are not candidates, of how many. */
  readonly unreachable: number;
  readonly names: number;
}

/** The scores of each set, a line each, and the size of the result. */
export const describeFit = (
  { crossValidated, measured, features, calibrationError, unreachable, names }: FitReport,
  start: StartName,
): readonly string[] => [
  ...[...crossValidated].map(([set, result]) => `${set}: ${heldOut(result, start)}`),
  ...[...measured].map(([set, result]) => `${set}: ${change(result)} (nothing is learned from it)`),
  `confidence of a name: expected calibration error ${calibrationError.toFixed(3)} (cross-validated)`,
  `${features} features; ${unreachable} of ${names} names are not candidates`,
];

function heldOut(result: SetResult, start: StartName): string {
  const { precision, recall, f1 } = scoresOf(result.now);
  const scores = `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} (cross-validated)`;
  return start === 'nothing'
    ? scores
    : `${scores}; ${change(result)} (the weights of before have seen all of it)`;
}

const change = ({ before, now, comparison }: SetResult): string =>
  `F1 ${scoresOf(before).f1.toFixed(1)} before, ${scoresOf(now).f1.toFixed(1)} now: ${describeComparison(comparison)}`;
