/** Stop-watches, and the lines in which figures are printed. Times are in milliseconds. */
import { keyOf } from './record.mjs';

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

/** All figures that were printed, in order. */
const printed = [];
let section = '';
let before = new Map();

/** The figures printed so far, with their sections. */
export const figures = () => printed;

/** From now on each figure is printed with the one that was recorded last, if there is one. */
export function compareWith(known) {
  before = known;
}

/** Begins a section of figures. */
export function heading(title) {
  section = title;
  console.log(`\n${title}`);
}

/** One figure, with its goal and whether it is met; figures without a goal are there to compare. */
export function figure(name, value, unit, goal, digits = 1) {
  const rounded = value.toFixed(digits);
  const one = { section, figure: name, value: rounded, unit };
  printed.push(one);
  const verdict = goal === undefined ? '' : `  ${goal.text}: ${goal.isMet(value) ? 'OK' : 'short'}`;
  const last = before.get(keyOf(one));
  const compared = last === undefined ? '' : `  (${last.value} at ${last.commit}, load ${last.load})`;
  console.log(`  ${name.padEnd(52)}${`${rounded} ${unit}`.padStart(14)}${verdict}${compared}`);
}
