import { expect, it } from 'vitest';
import { minimum } from '../../../src/filters/choices/minimum.ts';

it('is a whole number from 1', () => {
  expect(minimum.read(['12'])).toEqual({ minimum: 12 });
  for (const text of ['0', '-1', '1.5', '1e3', '012', '٣', '', ' 2'])
    expect(minimum.read([text]), text).toBeUndefined();
});

it('is small enough to be counted exactly', () => {
  expect(minimum.read(['999999999'])).toEqual({ minimum: 999_999_999 });
  expect(minimum.read(['9'.repeat(10)])).toBeUndefined();
});

it('two numbers are none', () => expect(minimum.read(['2', '3'])).toBeUndefined());
