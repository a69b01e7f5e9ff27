/** Agencies sign in small and in large letters, alone and beside papers. */
import { expect, it } from 'vitest';
import { agencySigns } from '../../src/find/agency-signs.ts';

const { agency, inBrackets, atEnd, severalAtEnd } = agencySigns(['wnd', 'ilo']);
const whole = new RegExp(`^${agency}$`, 'iu');

it.each(['wnd', 'wnd/lby', 'WND-ILO'])('%s is an agency', (text) => expect(whole.test(text)).toBe(true));
it.each(['dpa', 'wnds', 'wnd/'])('%s is none', (text) => expect(whole.test(text)).toBe(false));

it('a sign stands in brackets, or behind the last sentence', () => {
  inBrackets.lastIndex = 4;
  expect(inBrackets.test('Ulm (wnd) –')).toBe(true);
  expect(atEnd.test('Das war alles. wnd/ilo')).toBe(true);
  expect(atEnd.test('Das sagte wnd')).toBe(false);
});

it('papers sign beside an agency, or alone', () => {
  expect(severalAtEnd.test('Das war alles. (Tsp, WND)')).toBe(true);
  expect(severalAtEnd.test('Das war alles. (SB)')).toBe(true);
  expect(severalAtEnd.test('Das war alles. (SPD, BKA)')).toBe(false);
});

it('without agencies nothing is one', () =>
  expect(new RegExp(agencySigns([]).agency, 'u').test('wnd')).toBe(false));
