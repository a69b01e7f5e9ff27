/** CPU time instead of the clock on the wall: what else the machine does must not decide whether a test passes. */
import { expect } from 'vitest';

const RUNS = 3;
/** Growth of the input from one measurement to the next. */
const GROWTH = 4;
/** Linear work grows as the input does, quadratic work with its square; between them there is room for noise. */
const MOST = GROWTH * 2.5;
/** CPU time below which noise decides, in milliseconds. */
const NOISE = 60;

/** User CPU time of this process for some work, in milliseconds. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const leastOf = (work: () => void): number => Math.min(...Array.from({ length: RUNS }, () => cpuTime(work)));

/**
 * Expects that work on four times the input costs clearly less than sixteen times the CPU time. The large work, which is most of
 * it, is done again only while it took too long: the least of a few runs counts, and one that is low enough decides.
 */
export function expectLinear(size: number, work: (size: number) => void): void {
  const small = leastOf(() => work(size));
  const limit = Math.max(small, NOISE / MOST) * MOST + NOISE;
  let large = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && large >= limit; run++)
    large = Math.min(
      large,
      cpuTime(() => work(size * GROWTH)),
    );
  expect(large, `${small.toFixed(0)} ms for ${size}`).toBeLessThan(limit);
}
