import { expect, it } from 'vitest';
import { endingIn } from '../../src/languages/stems.ts';

const { test } = endingIn(['minister', 'präsident', '(?<!p)ort', 'weg\\p{L}*'], ['in', 'innen', 's']);

it.each(['minister', 'außenministerinnen', 'ministers', 'staatspräsident', 'kurort', 'ortes weggefährt'])(
  '%j ends in a stem, or in one with an ending',
  (word) => {
    expect(test(word)).toBe(true);
  },
);

it.each(['ministerium', 'ministerinin', 'port', 'präside', 'innen', ''])('%j does not', (word) => {
  expect(test(word)).toBe(false);
});

it('a list without patterns takes no word for one that fits an empty pattern', () => {
  expect(endingIn(['chef'], ['in']).test('hin')).toBe(false);
});
