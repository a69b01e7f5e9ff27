import { describe, expect, it } from 'vitest';
import {
  isNumbers,
  isTexts,
  list,
  number,
  numberOrNull,
  object,
  pairs,
  parsed,
  text,
} from '../../src/base/fields.ts';

describe('a field of the right type', () => {
  it.each(['', 'Iran', '3'])('is given as it is: the text %j', (value) => expect(text(value)).toBe(value));
  it.each([0, -0.5, 1e300])('is given as it is: the number %d', (value) => {
    expect(number(value, 7)).toBe(value);
    expect(numberOrNull(value)).toBe(value);
  });
  it('is given as it is: a list, an object', () => {
    const given = { list: [1, 'x', null] };
    expect(object(given)).toBe(given);
    expect(list(given.list)).toBe(given.list);
  });
});

describe('a field of a wrong type', () => {
  it.each([null, undefined, 3, true, 'x', [1]])('%j is no object', (value) =>
    expect(object(value)).toEqual({}),
  );
  it.each([null, undefined, 3, 'x', { 0: 1, length: 1 }])('%j is no list', (value) =>
    expect(list(value)).toEqual([]),
  );
  it.each([null, undefined, 3, ['x'], {}])('%j is no text', (value) => expect(text(value)).toBe(''));
  it.each([null, undefined, '3', Number.NaN, Number.POSITIVE_INFINITY, [3]])('%j is no number', (value) => {
    expect(number(value, 7)).toBe(7);
    expect(numberOrNull(value)).toBeNull();
  });
});

describe('pairs', () => {
  it('keeps those of a text and a number, in their order', () => {
    const given = [['Iran', 3], ['Irak'], ['Kuba', '2'], [4, 'Oman'], 'Mali', null, ['Jemen', 1, 'more']];
    expect(pairs(given)).toEqual([
      ['Iran', 3],
      ['Jemen', 1],
    ]);
  });

  it('finds none in anything else', () => expect(pairs({ Iran: 3 })).toEqual([]));
});

it.each([
  ['[1,{"a":null}]', [1, { a: null }]],
  ['"x"', 'x'],
  ['', undefined],
  ['[1', undefined],
])('%j says %j', (json, value) => expect(parsed(json)).toEqual(value));

it('a list of numbers or texts has nothing else in it', () => {
  const given = [[1, 2], ['a'], [], [1, 'a'], [null], 'a', undefined];
  expect(given.map(isNumbers)).toEqual([true, false, true, false, false, false, false]);
  expect(given.map(isTexts)).toEqual([false, true, true, false, false, false, false]);
});
