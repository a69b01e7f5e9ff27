import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber } from '../../../src/viewer/i18n/numbers.ts';

describe('formatDate', () => {
  it.each([
    ['2020-01-03', '03.01.2020'],
    ['2020-01', '2020-01'],
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
