/** Stop-watches, and the lines in which figures are printed. Times are in milliseconds. */

/** The shortest of several runs: the one that other work on the machine disturbed least. */
export function best(runs, work) {
  const times = Array.from({ length: runs }, () => timeOf(work));
  return Math.min(...times);
}

export function timeOf(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** What a process needs of the processor, in milliseconds of user time: all its threads, compilers and collectors of garbage among them. */
export function userTimeOf(work) {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1000;
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

export const least = (bound, unit) => ({
  text: `at least ${bound} ${unit}`,
  isMet: (value) => value >= bound,
});
export const most = (bound, unit) => ({ text: `at most ${bound} ${unit}`, isMet: (value) => value <= bound });

export function heading(title) {
  console.log(`\n${title}`);
}

/** One figure, with its goal and whether it is met; figures without a goal are there to compare. */
export function figure(name, value, unit, goal, digits = 1) {
  const shown = `${value.toFixed(digits)} ${unit}`.padStart(14);
  const verdict = goal === undefined ? '' : `  ${goal.text}: ${goal.isMet(value) ? 'OK' : 'short'}`;
  console.log(`  ${name.padEnd(52)}${shown}${verdict}`);
}
