/** What lists and spelling say of a word. */
import { expect, it } from 'vitest';
import { isNameable, isOrdinary } from '../../../src/find/profile/facts.ts';
import { german } from '../../../src/languages/de/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { factsIn } from '../seen.ts';

it.each([
  ['Wondra', true],
  ['eBay', true],
  ['1860er-Stadion', true],
  ['wondra', false],
  ['1860', false],
])('%s is capitalised: %s', (word, capital) => expect(factsIn('de', word).capital).toBe(capital));

it.each([
  ['UNHCR', true],
  ['G7', true],
  ['U.S.', true],
  ['A', false],
  ['Bagdad', false],
])('%s is an acronym: %s', (word, acronym) => expect(factsIn('de', word).acronym).toBe(acronym));

it('knows where the last part of a hyphen compound begins', () => {
  expect([
    factsIn('de', 'Nord-Süd-Amt').hyphen,
    factsIn('de', 'Amt').hyphen,
    factsIn('de', 'Süd-').hyphen,
  ]).toEqual([9, 0, 0]);
});

it.each([
  ['Wondra', true],
  ['Bagdad', true],
  ['Truppenabzug', false],
  ['Bürgermeister', false],
  ['Süd-', false],
  ['Der', false],
  ['laufen', false],
])('%s may be a name by itself: %s', (word, nameable) =>
  expect(isNameable(factsIn('de', word), german)).toBe(nameable),
);

it('days and small words are ordinary, first names are not', () => {
  expect(
    ['Monday', 'The', 'Wondra', 'Mercy'].filter((word) => isOrdinary(factsIn('en', word), english)),
  ).toEqual(['Monday']);
});
