import { describe, expect, it } from 'vitest';
import { ALL, arranged, sourcesOf, timesOf, type Wish } from '../../../src/viewer/model/evidence.ts';
import { fixtureModel } from '../model.ts';

const [head] = [...fixtureModel().articles.values()];
if (!head) throw new Error('no article');
const heads = new Map(
  [
    ['a', '2020-01-03', 'Der Morgen', 'Lage in Österreich'],
    ['b', '2020-03-01', 'Der Abend', 'Nichts Neues'],
    ['c', '', 'Der Abend', 'Ohne Tag'],
    ['d', '2020-01-20', '', 'Wieder Lage'],
  ].map(([id = '', date = '', source = '', title = '']) => [id, { ...head, id, date, source, title }]),
);
const groups = [
  { article: 'c', sentences: [1] },
  { article: 'a', sentences: [1, 2] },
  { article: 'b', sentences: [0, 4, 5] },
  { article: 'd', sentences: [0] },
];
const shown = (wish: Partial<Wish>, texts?: ReadonlySet<string>) =>
  arranged(groups, heads, { ...ALL, ...wish }, texts)
    .map(({ article }) => article)
    .join('');

describe('the order', () => {
  it('is by date, either way, or by sentences; articles without a date stand last', () => {
    expect(shown({})).toBe('bdac');
    expect(shown({ order: 'oldest' })).toBe('adbc');
    expect(shown({ order: 'most' })).toBe('badc');
  });
});

describe('the choice', () => {
  it('is by time, as precise as wished', () => {
    expect(shown({ time: '2020-01' })).toBe('da');
    expect(shown({ time: '2020' })).toBe('bda');
  });

  it('is by source and by words of the title, without regard to accents', () => {
    expect(shown({ source: 'Der Abend' })).toBe('bc');
    expect(shown({ text: 'OSTERREICH' })).toBe('a');
    expect(shown({ text: 'lage', time: '2020-01' })).toBe('da');
  });

  it('is by words of the text, where these are known', () => {
    expect(shown({ text: 'krise' })).toBe('');
    expect(shown({ text: 'krise' }, new Set(['b']))).toBe('b');
  });
});

describe('times', () => {
  it('have a place for each month between the first and the last', () => {
    expect(timesOf(groups, heads)).toEqual([
      ['2020-01', 2],
      ['2020-02', 0],
      ['2020-03', 1],
    ]);
    expect(timesOf([], heads)).toEqual([]);
  });

  it('of a part reach over the months of all it is among', () => {
    expect(timesOf(groups.slice(0, 1), heads, groups).map(([month]) => month)).toEqual([
      '2020-01',
      '2020-02',
      '2020-03',
    ]);
    expect(timesOf([], heads, groups).map(([, count]) => count)).toEqual([0, 0, 0]);
  });

  it('are years where months would be too many', () => {
    const far = new Map([...heads, ['old', { ...head, date: '1993-12-30' }]]);
    const years = timesOf([...groups, { article: 'old', sentences: [1] }], far);
    expect(years).toHaveLength(28);
    expect([years[0], years.at(-1)]).toEqual([
      ['1993', 1],
      ['2020', 3],
    ]);
  });
});

it('sources are counted, most articles first; an article without one has none', () => {
  expect(sourcesOf(groups, heads)).toEqual([
    ['Der Abend', 2],
    ['Der Morgen', 1],
  ]);
});
