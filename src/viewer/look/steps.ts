/** Values in a few steps that hold about as many each, for colours that can be told apart. */

/** A number, or a day as text. */
export type Value = number | string;

/** So many values, from one to another. */
export interface Step {
  readonly from: Value;
  readonly to: Value;
  readonly count: number;
}

/** At most `most` steps of values, lowest first; equal values are in one step. */
export function stepsOf(values: readonly Value[], most: number): readonly Step[] {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const steps: Step[] = [];
  for (let start = 0; start < sorted.length; ) {
    const left = Math.max(1, most - steps.length);
    let end = Math.min(sorted.length, start + Math.ceil((sorted.length - start) / left));
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1;
    const [from, to] = [sorted[start], sorted[end - 1]];
    if (from !== undefined && to !== undefined) steps.push({ from, to, count: end - start });
    start = end;
  }
  return steps;
}

/** The number of the step of a value, from 0. */
export function stepOf(steps: readonly Step[], value: Value): number {
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => from <= value),
  );
}
