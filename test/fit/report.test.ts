/** What fitting says. */
import { expect, it } from 'vitest';
import { describeFit, type FitReport } from '../../src/fit/report.ts';

const result = {
  before: { right: 8, found: 10, gold: 10 },
  now: { right: 9, found: 10, gold: 10 },
  comparison: { difference: 10, low: -1, high: 21 },
};
const report: FitReport = {
  content: '',
  features: 7,
  ruleValues: [],
  confidence: [],
  calibrationError: 0.0123,
  crossValidated: new Map([['texts', result]]),
  measured: new Map([['de.jsonl', result]]),
  unreachable: 1,
  names: 20,
};

it('anew, scores of what was learned from stand alone', () => {
  expect(describeFit(report, 'nothing')).toEqual([
    'texts: P 90.0 R 90.0 F1 90.0 (cross-validated)',
    'de.jsonl: F1 80.0 before, 90.0 now: +10.00 F1, 95 % between -1.00 and 21.00 (nothing is learned from it)',
    'confidence of a name: expected calibration error 0.012 (cross-validated)',
    '7 features; 1 of 20 names are not candidates',
  ]);
});

it('from weights, they are compared, and who reads them is warned', () => {
  expect(describeFit(report, 'committed')[0]).toBe(
    'texts: P 90.0 R 90.0 F1 90.0 (cross-validated); F1 80.0 before, 90.0 now: +10.00 F1, 95 % between -1.00 and 21.00 (the weights of before have seen all of it)',
  );
});
