import { expect, it } from 'vitest';
import { strength } from '../../src/measure/strength.ts';

it('more articles always count more than a greater weight', () => {
  expect(strength({ articles: 2, weight: 0.001 })).toBeGreaterThan(strength({ articles: 1, weight: 1e9 }));
});

it('of equally many articles the weight decides, and one article counts for less than one', () => {
  expect(strength({ articles: 1, weight: 3 })).toBe(0.75);
  expect(strength({ articles: 3, weight: 3 })).toBe(2.75);
  expect(strength({ articles: 0, weight: 0 })).toBe(0);
});
