import { expect, it } from 'vitest';
import { calibrationError, confidenceTable, type JudgedName } from '../../src/fit/confidence.ts';
import { confidenceAt } from '../../src/knowledge/format/confidence.ts';

/** Names of one margin, of which `right` in a hundred are right, dealt to five folds. */
const names = (margin: number, right: number, count = 200): readonly JudgedName[] =>
  Array.from({ length: count }, (_, i) => ({
    margin,
    right: i % 100 < right,
    fold: i % 5,
  }));

it('each margin is as sure as its names are right', () => {
  const table = confidenceTable([...names(30, 90), ...names(10, 60)]);
  expect(table).toEqual([
    { margin: 10, probability: 0.6 },
    { margin: 30, probability: 0.9 },
  ]);
});

it('a larger margin is never less sure: violators are pooled', () => {
  const table = confidenceTable([...names(10, 60), ...names(20, 80), ...names(30, 70), ...names(40, 95)]);
  expect(table).toEqual([
    { margin: 10, probability: 0.6 },
    { margin: 20, probability: 0.75 },
    { margin: 40, probability: 0.95 },
  ]);
});

it('a few names make no step of their own', () => {
  const table = confidenceTable([...names(10, 60), ...names(20, 100, 20)]);
  expect(table).toHaveLength(1);
  expect(confidenceAt(table, 20)).toBeCloseTo(140 / 220);
});

it('the calibration error is small where margins tell the truth, and large where folds contradict each other', () => {
  const honest = [...names(10, 60, 500), ...names(30, 90, 500)];
  expect(calibrationError(honest)).toBeLessThan(0.05);
  const torn = honest.map((name) => ({ ...name, right: name.fold % 2 === 0 }));
  expect(calibrationError(torn)).toBeGreaterThan(0.1);
  expect(calibrationError([])).toBe(0);
});
