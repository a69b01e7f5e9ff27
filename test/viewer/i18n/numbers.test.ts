import { describe, expect, it } from 'vitest';
import { either, formatBytes, formatDate, formatNumber, n, s, z } from '../../../src/viewer/i18n/numbers.ts';

describe('formatDate', () => {
  it.each([
    ['2020-01-03', '03.01.2020'],
    ['2020-01', 'Jan. 2020'],
    ['2020', '2020'],
    ['2020-99-99', '2020-99-99'],
    ['', ''],
  ])('%j', (date, shown) => expect(formatDate(date, 'de')).toBe(shown));
});

describe('formatNumber', () => {
  it.each([
    [12.345, '12,3'],
    [0.254, '0,25'],
    [0.00712, '0,0071'],
  ])('%d', (value, shown) => expect(formatNumber(value, 'de')).toBe(shown));
});

describe('formatBytes', () => {
  it.each([
    [0, '0 kB', '0 kB'],
    [44_120, '44 kB', '44 kB'],
    [999_400, '999 kB', '999 kB'],
    [1_540_000, '1.5 MB', '1,5 MB'],
    [12_000_000, '12 MB', '12 MB'],
  ])('%d', (bytes, english, german) =>
    expect([formatBytes(bytes, 'en'), formatBytes(bytes, 'de')]).toEqual([english, german]),
  );
});

it('whole numbers are written the English or the German way', () => {
  expect([n(1234567), z(1234567)]).toEqual(['1,234,567', '1.234.567']);
});

it('the English plural is that of all numbers but one', () => {
  expect([0, 1, 2].map(s)).toEqual(['s', '', 's']);
});

describe('either', () => {
  it.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a or b', 'a oder b'],
    [['a', 'b', 'c'], 'a, b, or c', 'a, b oder c'],
  ])('%j', (items, english, german) => {
    expect([either(items, 'en'), either(items, 'de')]).toEqual([english, german]);
  });
});
