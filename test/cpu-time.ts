/** CPU time instead of the clock on the wall: what else the machine does must not decide whether a test passes. */
import { expect } from 'vitest';

const RUNS = 3;
/** Growth of the input from one measurement to the next. */
const GROWTH = 4;
/** Linear work grows as the input does, quadratic work with its square; between them there is room for noise. */
const MOST = GROWTH * 2.5;
/** CPU time below which noise decides, in milliseconds. */
const NOISE = 60;

/** User CPU time of this process for some work, in milliseconds: the least of a few runs. */
export function cpuTime(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** Expects that work on four times the input costs clearly less than sixteen times the CPU time. */
export function expectLinear(size: number, work: (size: number) => void): void {
  const small = cpuTime(() => work(size));
  const large = cpuTime(() => work(size * GROWTH));
  expect(large, `${small.toFixed(0)} ms for ${size}`).toBeLessThan(
    Math.max(small, NOISE / MOST) * MOST + NOISE,
  );
}
