import { expect, it } from 'vitest';
import { withPages } from '../../src/read/pages.ts';

it.each([
  [[['A.', 'B.'], ['C.']], 'A.\n\nB.\n\nC.', [0, 8]],
  [[['Der Rat'], ['tagte.']], 'Der Rat tagte.', [0, 8]],
  [[['Der Stadt-'], ['rat.']], 'Der Stadtrat.', [0, 9]],
  [[['Kiel-'], ['Süd.']], 'Kiel-\n\nSüd.', [0, 7]],
  [[['Der Rat'], ['Die Wahl']], 'Der Rat\n\nDie Wahl', [0, 9]],
  [[[], ['A.'], [], ['B.']], 'A.\n\nB.', [0, 0, 2, 4]],
])('pages %j become one text', (pages, body, starts) => {
  expect(withPages(pages)).toEqual({ body, pages: starts });
});
