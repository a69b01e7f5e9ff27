import { expect, it } from 'vitest';
import { holdsAt, isPlace, placeOf, reachAt } from '../../src/corrections/scope.ts';

const article = { id: 'news/7', source: 'Morgenkurier', url: 'https://example.org/7' };
const span = { start: 10, end: 15 };

it.each([
  [undefined, 'corpus'],
  ['news/7', 'article'],
  ['Morgenkurier', 'article'],
  ['https://example.org/7', 'article'],
  ['news/7:10', 'mention'],
  ['news/7:14', 'mention'],
  ['news/7:15', 'elsewhere'],
  ['news/8:10', 'elsewhere'],
  ['Abendblatt', 'elsewhere'],
])('%s reaches: %s', (scope, reach) => {
  expect(reachAt(scope, article, span)).toBe(reach);
  expect(holdsAt(scope, article, span)).toBe(reach !== 'elsewhere');
});

it('an id that looks like a place is one only where no article has it', () => {
  expect(reachAt('a:5', { id: 'a:5' }, span)).toBe('article');
});

it('places are told from articles by their form', () => {
  expect(isPlace(placeOf('news/7', 10))).toBe(true);
  expect(isPlace('news/7')).toBe(false);
  expect(isPlace(undefined)).toBe(false);
});
