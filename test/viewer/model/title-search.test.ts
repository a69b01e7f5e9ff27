import { expect, it } from 'vitest';
import { indexTitles } from '../../../src/viewer/model/title-search.ts';
import { fixtureModel } from '../model.ts';

const [head] = [...fixtureModel().articles.values()];
if (!head) throw new Error('no article');
const find = indexTitles(
  [
    ['a', '2020-01-03', 'Österreich wählt'],
    ['b', '2020-03-01', 'Wie Österreich den Winter übersteht'],
    ['c', '2020-02-01', 'Österreich wählt'],
    ['d', '', ''],
  ].map(([id = '', date = '', title = '']) => ({ ...head, id, date, title })),
);
const found = (query: string, limit = 5) =>
  find(query, limit)
    .map(({ id }) => id)
    .join('');

it('titles are found by their words, beginnings of titles first, then the newest, each once', () => {
  expect(found('osterreich')).toBe('cab');
  expect(found('oesterreich')).toBe('cab');
  expect(found('winter öst')).toBe('b');
  expect(found('osterreich', 1)).toBe('c');
});

it('too short a query, or none, finds none', () => {
  expect(found('ös')).toBe('');
  expect(found('')).toBe('');
  expect(found('regen')).toBe('');
});
