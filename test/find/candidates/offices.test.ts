/** Offices that capitals make look like names. */
import { describe, expect, it } from 'vitest';
import { tearsOffice } from '../../../src/find/candidates/offices.ts';
import { english } from '../../../src/languages/en/index.ts';
import { findIn } from '../../knowledge.ts';
import { sentencesIn } from '../seen.ts';

const tears = (text: string, start: number, end: number): boolean =>
  tearsOffice(sentencesIn('en', text)[0]?.profiles ?? [], start, end, english.portfolios);

it.each<[string, number, number, boolean]>([
  ['U.S. Energy Secretary Emil Wondra', 0, 2, true],
  ['Trade Representative Emil Wondra', 0, 4, true],
  ['Office of the Trade Representative', 0, 5, false],
  ['Department of Energy Secretary Emil Wondra', 0, 3, false],
  ['Wondra Energy', 0, 2, false],
  ['U.N. Secretary-General Emil Wondra', 0, 4, true],
  ['Boston Mayor Emil Wondra', 0, 4, true],
  ['Boston Mayor Emil Wondra', 2, 4, false],
  ['Energy Minister', 0, 1, true],
  ['Senate Majority Leader', 0, 3, true],
])('%s from word %i to %i: %s', (text, start, end, expected) =>
  expect(tears(text, start, end)).toBe(expected),
);

describe('what is before an office is the country, and no body', () => {
  it.each([
    ['It was U.S. Energy Secretary Emil Wondra who spoke in Vienna.', ['U.S.', 'Emil Wondra', 'Vienna']],
    ['Agriculture Minister Emil Wondra said that crops would fail.', ['Emil Wondra']],
  ])('%s', (text, names) => {
    const found = findIn(text, 'en').mentions.filter(({ form }) => form === 'name');
    expect(found.map(({ text }) => text)).toEqual(names);
  });
});
