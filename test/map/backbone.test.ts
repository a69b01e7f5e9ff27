import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backbone } from '../../src/map/backbone.ts';
import type { MapLink } from '../../src/map/input.ts';

const link = fc
  .record({
    a: fc.integer({ min: 0, max: 8 }),
    b: fc.integer({ min: 9, max: 18 }),
    articles: fc.integer({ min: 1, max: 5 }),
    weight: fc.integer({ min: 0, max: 30 }),
  })
  .map((one): MapLink => one);
const links = fc.uniqueArray(link, { selector: ({ a, b }) => `${a}-${b}`, maxLength: 60 });
const ends = (all: readonly MapLink[]) => new Set(all.flatMap(({ a, b }) => [a, b]));

it('leaves nobody alone who has a link, and draws no more than wanted beyond the forest', () => {
  fc.assert(
    fc.property(links, (all) => {
      const kept = backbone(all, 1.35);
      expect(ends(kept)).toEqual(ends(all));
      expect(kept.length).toBeLessThanOrEqual(
        Math.max(ends(all).size - 1, Math.round(1.35 * ends(all).size)),
      );
    }),
  );
});

it('joins by the strongest links, and rather by two articles than by one', () => {
  const once = { a: 0, b: 1, articles: 1, weight: 9 };
  const often = { a: 1, b: 2, articles: 4, weight: 5 };
  const weak = { a: 0, b: 2, articles: 2, weight: 3 };
  expect(backbone([once, often, weak], 0.5)).toEqual([often, weak]);
});

it('prefers what is strong for its own ends to what is strong among all', () => {
  const hub = Array.from({ length: 6 }, (_, i) => ({ a: 0, b: i + 1, articles: 5, weight: 50 - i }));
  const friends = { a: 5, b: 6, articles: 2, weight: 4 };
  const others = { a: 1, b: 2, articles: 2, weight: 3 };
  expect(backbone([...hub, friends, others], 1)).toContain(friends);
});

it('what always stays takes the room of the others', () => {
  const chain = Array.from({ length: 9 }, (_, i) => ({ a: i, b: i + 1, articles: 5, weight: 90 - i }));
  const strong = { a: 0, b: 2, articles: 4, weight: 40 };
  const stated = { a: 0, b: 9, articles: 1, weight: 1 };
  const isStated = (link: MapLink) => link === stated;
  expect(backbone([...chain, strong, stated], 1)).toEqual([...chain, strong]);
  expect(backbone([...chain, strong, stated], 1, isStated)).toEqual([...chain, stated]);
});
