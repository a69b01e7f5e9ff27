/** Whether a name is made of given letters. */
import { expect, it } from 'vitest';
import { hasLetters, spells } from '../../src/base/spells.ts';

it.each([
  ['Verein der Wetterkundler', 'VdW', true],
  ['Wettervereinigung', 'WV', true],
  ['Verein der Wetterkundler', 'DVW', false],
  ['Verein der Wetterkundler', 'VWZ', false],
])('%s and %s: %s', (long, short, yes) => expect(spells(long, short)).toBe(yes));

it('letters may stand anywhere in a name, in their order', () => {
  expect(hasLetters('Verein der Wetterkundler', 'dw')).toBe(true);
  expect(hasLetters('Verein der Wetterkundler', 'wd')).toBe(true);
  expect(hasLetters('Verein der Wetterkundler', 'wx')).toBe(false);
});
