import { expect, it } from 'vitest';
import { rankByStanding } from '../../../src/map/rank.ts';
import { rankingOf } from '../../../src/viewer/model/ranking.ts';

const COUNT = 4000;
/** Many of the same standing, as in corpora. */
const standing = Float64Array.from({ length: COUNT }, (_, i) => (i % 7 === 0 ? (i * 37) % 101 : 1));
const articles = Uint32Array.from({ length: COUNT }, (_, i) => 1 + ((i * 13) % 3));
const mentions = Uint32Array.from({ length: COUNT }, (_, i) => 1 + ((i * 11) % 5));
const ids = Array.from({ length: COUNT }, (_, i) => `e:${(i * 7919) % COUNT}`);
const all = Uint32Array.from({ length: COUNT }, (_, i) => i);
const expected = [...all].sort(
  (a, b) =>
    (standing[b] ?? 0) - (standing[a] ?? 0) ||
    (articles[b] ?? 0) - (articles[a] ?? 0) ||
    (mentions[b] ?? 0) - (mentions[a] ?? 0) ||
    ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
);

it('comes in order, however far somebody asks', () => {
  expect([...rankingOf(all, { ids, standing, articles, mentions }).inOrder()]).toEqual(expected);
});

it.each([0, 3, COUNT - 1])('tells the rank of place %i, also before anybody went so far', (place) => {
  const { rankOf } = rankingOf(all, { ids, standing, articles, mentions });
  expect(rankOf(expected[place] ?? -1)).toBe(place);
});

it('of few all are sorted, and whoever is not there has no rank', () => {
  const few = Uint32Array.of(5, 3, 9);
  const ranking = rankingOf(few, { ids, standing, articles, mentions });
  expect([...ranking.inOrder()]).toEqual(expected.filter((actor) => few.includes(actor)));
  expect(ranking.rankOf(4)).toBe(-1);
});

it('is the order in which a build ranks', () => {
  const actors = ids
    .slice(0, 50)
    .map((key, i) => ({ key, articles: articles[i] ?? 0, mentions: mentions[i] ?? 0 }));
  const ranked = rankByStanding(actors, []);
  const given = new Map(ranked.map(([{ key }, value]) => [key, value]));
  const same = Float64Array.from(ids.slice(0, 50), (key) => given.get(key) ?? 0);
  const order = rankingOf(all.slice(0, 50), { ids, standing: same, articles, mentions });
  expect([...order.inOrder()].map((actor) => ids[actor])).toEqual(ranked.map(([{ key }]) => key));
});
