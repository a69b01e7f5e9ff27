import { expect, it } from 'vitest';
import { rankByStanding } from '../../src/map/rank.ts';

const actor = (key: string, articles: number, mentions = articles) => ({ key, articles, mentions });

it('who has links that are no chance comes before who only stands in more articles', () => {
  const [city, mayor, rival] = [actor('city', 20), actor('mayor', 10), actor('rival', 10)];
  const links = [{ source: mayor, target: rival, articles: 8, g2: 40 }];
  expect(rankByStanding([city, mayor, rival], links).map(([{ key }]) => key)).toEqual([
    'mayor',
    'rival',
    'city',
  ]);
});

it('equal ones stand in the order of articles, mentions and keys', () => {
  const all = [actor('b', 3, 3), actor('a', 3, 3), actor('c', 3, 5)];
  expect(rankByStanding(all, []).map(([{ key }]) => key)).toEqual(['c', 'a', 'b']);
});
