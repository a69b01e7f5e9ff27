import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepOf, stepsOf } from '../../../src/viewer/look/steps.ts';

it('values are in steps of about as many each', () => {
  expect(stepsOf([5, 1, 4, 2, 3, 6], 3)).toEqual([
    { from: 1, to: 2, count: 2 },
    { from: 3, to: 4, count: 2 },
    { from: 5, to: 6, count: 2 },
  ]);
});

it('equal values are in one step, days in the order of time', () => {
  expect(stepsOf([1, 1, 1, 1, 9], 5)).toEqual([
    { from: 1, to: 1, count: 4 },
    { from: 9, to: 9, count: 1 },
  ]);
  expect(stepsOf(['2020-02', '2019', '2020-02-01'], 2).map(({ from }) => from)).toEqual([
    '2019',
    '2020-02-01',
  ]);
});

it('every value is in the step that names it, and no step is empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      (values, most) => {
        const steps = stepsOf(values, most);
        expect(steps.length).toBeLessThanOrEqual(most);
        expect(steps.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const value of values) {
          const step = steps[stepOf(steps, value)];
          expect(step && Number(step.from) <= value && value <= Number(step.to)).toBe(true);
        }
      },
    ),
  );
});
