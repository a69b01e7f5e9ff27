import { expect, it } from 'vitest';
import { shorten, textWidth } from '../../src/map/text-width.ts';

it('wide letters take more room than narrow ones, bold more than plain', () => {
  expect(textWidth('WWW', false)).toBeGreaterThan(2 * textWidth('iii', false));
  expect(textWidth('Genf', true)).toBeGreaterThan(textWidth('Genf', false));
});

it('accents take none, and scripts of squares much', () => {
  expect(textWidth('Erdoğan', false)).toBe(textWidth('Erdogan', false));
  expect(textWidth('北京', false)).toBeCloseTo(2.06);
});

it('shortens by letters, not in the middle of one', () => {
  expect(shorten('Genf', 4)).toBe('Genf');
  expect(shorten('Genf am See', 6)).toBe('Genf…');
  expect(shorten('👩‍🚀👩‍🚀', 1)).toBe('…');
});
