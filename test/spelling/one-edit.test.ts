import { describe, expect, it } from 'vitest';
import { isOneEdit, isSwap } from '../../src/spelling/one-edit.ts';

describe('one edit', () => {
  it.each([
    ['wolfgang', 'wolfang'],
    ['jinping', 'jingping'],
    ['giuseppe', 'guiseppe'],
    ['meier', 'maier'],
    ['a', ''],
  ])('is between %s and %s, both ways', (a, b) => {
    expect(isOneEdit(a, b)).toBe(true);
    expect(isOneEdit(b, a)).toBe(true);
  });

  it.each([
    ['lutz', 'lutz'],
    ['ralph', 'ralf'],
    ['merkel', 'markle'],
    ['abc', 'cba'],
  ])('is not between %s and %s', (a, b) => expect(isOneEdit(a, b)).toBe(false));
});

it('a swap puts one letter in place of another', () => {
  expect(isSwap('meier', 'maier')).toBe(true);
  expect(isSwap('giuseppe', 'guiseppe')).toBe(false);
  expect(isSwap('wolfgang', 'wolfang')).toBe(false);
});
