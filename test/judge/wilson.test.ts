import { expect, it } from 'vitest';
import { wilson } from '../../src/judge/wilson.ts';

it('is the interval of the textbooks', () => {
  const { low, high } = wilson(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

it('says something of a sample without fault, and nothing of no sample', () => {
  expect(wilson(100, 100).high).toBe(1);
  expect(wilson(100, 100).low).toBeCloseTo(0.963, 3);
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
