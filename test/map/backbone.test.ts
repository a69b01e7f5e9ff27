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

it('a link whose ends have company comes before a stronger one that runs across', () => {
  const group = (first: number) =>
    [0, 1, 2, 3].flatMap((i) =>
      [0, 1, 2, 3]
        .filter((j) => j > i)
        .map((j) => ({ a: first + i, b: first + j, articles: 5, weight: 40 - i - j })),
    );
  const across = { a: 0, b: 10, articles: 9, weight: 36 };
  const bridge = { a: 3, b: 13, articles: 9, weight: 39 };
  const kept = backbone([...group(0), ...group(10), across, bridge], 1.35);
  expect(kept).toContain(bridge);
  expect(kept).not.toContain(across);
});

it('what is stated takes its share of the room, and what is left goes to the others', () => {
  const chain = Array.from({ length: 29 }, (_, i) => ({ a: i, b: i + 1, articles: 5, weight: 90 - i }));
  const apart = (weight: number) =>
    Array.from({ length: 10 }, (_, i) => ({ a: i, b: i + 15, articles: 3, weight: weight - i }));
  const [strong, stated] = [
    apart(50),
    apart(30).map(({ a, b, ...link }) => ({ ...link, a: a + 1, b: b + 3 })),
  ];
  const isStated = (link: MapLink) => stated.includes(link);
  const of = (kept: readonly MapLink[]) =>
    [strong, stated].map((some) => kept.filter((link) => some.includes(link)).length);
  const all = [...chain, ...strong, ...stated];
  expect(of(backbone(all, 1.3))).toEqual([10, 0]);
  expect(of(backbone(all, 1.3, isStated))).toEqual([5, 5]);
});
