import { expect, it } from 'vitest';
import { communitiesOf } from '../../src/map/communities.ts';
import { worldOf } from './world.ts';

const { actors, links } = worldOf();
const groupsIn = (found: readonly number[]) => new Set(found).size;

it('finds the three towns', () => {
  const found = communitiesOf(actors.length, links, { seed: 7 });
  expect(groupsIn(found)).toBe(3);
  for (let town = 0; town < 3; town += 1) expect(groupsIn(found.slice(14 * town, 14 * town + 14))).toBe(1);
});

it('is the same with the same seed', () =>
  expect(communitiesOf(actors.length, links, { seed: 2 })).toEqual(
    communitiesOf(actors.length, links, { seed: 2 }),
  ));

it('a group that is too small joins the one that it is tied to', () => {
  const pair = [
    { a: 42, b: 43, articles: 2, weight: 8 },
    { a: 0, b: 42, articles: 2, weight: 2 },
  ];
  const found = communitiesOf(44, [...links, ...pair], { seed: 7 });
  expect(found[42]).toBe(found[0]);
  expect(found[43]).toBe(found[0]);
});

it('those who are tied to nobody are one group', () => {
  expect(groupsIn(communitiesOf(10, [], { seed: 1 }))).toBe(1);
  const found = communitiesOf(45, links, { seed: 7 });
  expect(groupsIn(found.slice(42))).toBe(1);
});

it('keeps the communities before while they are nearly as good, and lets new ones join', () => {
  const before = (actor: number) => (actor < 41 ? Number(actor >= 14) : undefined);
  const merged = communitiesOf(42, links, { seed: 7, before });
  expect(groupsIn(merged)).toBe(3);
  const town = (actor: number) => (actor < 41 ? 9 - Math.floor(actor / 14) : undefined);
  const kept = communitiesOf(42, links, { seed: 7, before: town });
  expect(kept[41]).toBe(kept[30]);
});

it('makes no more groups than there is room for', () => {
  const pairs = Array.from({ length: 30 }, (_, i) => ({
    a: i,
    b: (i + 1) % 30,
    articles: 2,
    weight: i % 2 ? 2 : 9,
  }));
  expect(
    groupsIn(communitiesOf(30, pairs, { seed: 1, limits: { smallest: 2, most: 4 } })),
  ).toBeLessThanOrEqual(4);
});

it('in a crowd small groups without ties to others are one, and none holds nearly all', () => {
  const crowd = worldOf(500);
  const islands = Array.from({ length: 60 }, (_, i) => {
    return { a: 1500 + 2 * i, b: 1501 + 2 * i, articles: 2, weight: 8 };
  });
  const found = communitiesOf(1620, [...crowd.links, ...islands], { seed: 7 });
  expect(groupsIn(found.slice(1500))).toBe(1);
  expect(groupsIn(found)).toBeGreaterThan(3);
  expect(groupsIn(found)).toBeLessThan(15);
});
