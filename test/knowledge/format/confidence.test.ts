import { expect, it } from 'vitest';
import { confidenceAt, parseConfidence, printConfidence } from '../../../src/knowledge/format/confidence.ts';

const TABLE = [
  { margin: 0, probability: 0.4 },
  { margin: 12, probability: 0.75 },
  { margin: 40, probability: 0.98 },
];

it('a table comes back from its text', () => {
  expect(parseConfidence(printConfidence(TABLE))).toEqual(TABLE);
});

it('lines that are not two numbers are left out', () => {
  expect(parseConfidence('# remark\n\nx\ty\n3\t0.5\t1\n4\t0.5\n')).toEqual([{ margin: 4, probability: 0.5 }]);
});

it.each([
  [-3, 0.4],
  [0, 0.4],
  [11, 0.4],
  [12, 0.75],
  [39, 0.75],
  [400, 0.98],
])('a margin of %i is sure to %f', (margin, probability) => {
  expect(confidenceAt(TABLE, margin)).toBe(probability);
});

it('where nothing was fitted nothing is told', () => {
  expect(confidenceAt([], 12)).toBeUndefined();
});
