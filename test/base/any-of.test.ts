import { expect, it } from 'vitest';
import { anyOf } from '../../src/base/any-of.ts';

const first = (words: readonly string[], text: string) => new RegExp(anyOf(words), 'u').exec(text)?.[0];

it('prefers longer words', () => expect(first(['s', 'sch', 'sc'], 'asch')).toBe('sch'));

it('takes signs as they are', () => {
  expect(first(['Mr.'], 'Mrs')).toBeUndefined();
  expect(first(['a+b', '[x]', 'al-'], 'al-x')).toBe('al-');
  expect(first(['[x]'], 'x [x]')).toBe('[x]');
});

it('of no words matches nothing', () => expect(first([], '')).toBeUndefined());

it('is one part of a longer pattern', () => {
  expect(new RegExp(`^x${anyOf(['a', 'b'])}y$`, 'u').test('xay')).toBe(true);
  expect(new RegExp(`^x${anyOf(['a', 'b'])}y$`, 'u').test('xa')).toBe(false);
});
