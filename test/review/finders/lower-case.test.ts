import { expect, it } from 'vitest';
import { lowerCase } from '../../../src/review/finders/lower-case.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(lowerCase);

it('knows brands with one or two small letters before a capital', () => {
  for (const brand of ['iTunes', 'eBay', 'ebXml']) expect(doubted(`${brand} (organization) 60`)).toEqual([]);
  expect(doubted('medRxiv (organization) 60')).toHaveLength(1);
});

it('passes over phrases and lists', () => {
  expect(doubted('deutsche Regierung (organization) 60')).toEqual([]);
  expect(doubted('taz* (organization) 60')).toEqual([]);
});

it('doubts a sure find half as much as one without any weight', () => {
  const [sure, unsure] = [doubted('dasvirus (place) 100')[0], doubted('dasvirus (place) 0')[0]];
  expect([sure?.doubt, unsure?.doubt]).toEqual([0.5, 1]);
});
