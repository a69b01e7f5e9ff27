import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../src/cli/whole-number.ts';

const dice = wholeNumber(1, 6, 'A dice shows 1 to 6.');

describe('a number as an option', () => {
  it.each(['1', '6', ' 3 '])('is %j', (text) => expect(dice(text)).toBe(Number(text)));
  it.each(['0', '7', '2.5', '', ' ', 'three', '3x'])('is not %j', (text) => {
    expect(() => dice(text)).toThrow('A dice shows 1 to 6.');
  });
});
