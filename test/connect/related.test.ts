import { describe, expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { relatedBy } from '../../src/connect/related.ts';
import type { Fact } from '../../src/occurrences/index.ts';
import { collected } from '../occurrences/collected.ts';
import { corpus } from './corpus.ts';

const { founds, linked } = corpus({ a1: ['xy', 'xy'], a2: ['xy', 'x'], a3: ['xy'] });
const ARTICLES = [
  { id: 'a1', date: '2020-01-02', source: 'Der Morgen' },
  { id: 'a2', date: '2020-03-01', source: 'Der Abend' },
  { id: 'a3', source: 'Der Abend' },
];
const kin = (article: string, sentence: number, more: Partial<Fact> = {}): Fact => ({
  ...{ type: 'kin', subject: 'e:y', object: 'e:x', role: 'Bruder', status: 'held', rule: 'de/kin/of' },
  ...{ article, sentence },
  ...more,
});
const related = (facts: readonly Fact[], selection = {}) =>
  relatedBy(count(collected(founds, linked, ARTICLES, facts).occurrences, selection));

describe('what is stated of a pair', () => {
  it('is counted by sentences, articles and sources, with the first and the last date', () => {
    const facts = [
      kin('a2', 0),
      kin('a1', 1, { said: true }),
      kin('a1', 0, { rule: 'de/kin/her' }),
      kin('a3', 0),
    ];
    expect(related(facts).get('e:x|e:y')).toEqual([
      {
        ...{
          type: 'kin',
          from: 'e:y',
          role: 'Bruder',
          status: 'held',
          statements: 4,
          articles: 3,
          sources: 2,
        },
        ...{ said: 1, first: '2020-01-02', last: '2020-03-01', rules: ['de/kin/her', 'de/kin/of'] },
        where: [
          ['a1', 0],
          ['a1', 1],
          ['a2', 0],
          ['a3', 0],
        ],
      },
    ]);
  });

  it('is apart by role, status and direction, the types in their order', () => {
    const facts = [
      kin('a1', 0),
      kin('a1', 0, { role: 'Onkel' }),
      kin('a1', 1, { status: 'former' }),
      kin('a2', 0, { subject: 'e:x', object: 'e:y' }),
      kin('a1', 0, { type: 'party' }),
    ];
    expect(
      related(facts)
        .get('e:x|e:y')
        ?.map(({ type, statements }) => [type, statements]),
    ).toEqual([...[['party', 1], ...Array(4).fill(['kin', 1])]]);
  });

  it('is that of the selected articles', () => {
    const facts = [kin('a1', 0), kin('a2', 0)];
    expect(related(facts, { sources: ['Der Abend'] }).get('e:x|e:y')).toMatchObject([
      { statements: 1, first: '2020-03-01' },
    ]);
    expect(related(facts, { sources: ['Die Nacht'] }).size).toBe(0);
  });
});

it('what is stated of one actor stands at the actor, and of sentences that name nobody nothing is', () => {
  const { object: _, ...one } = kin('a2', 1);
  const map = related([{ ...one, type: 'occupation', subject: 'e:x' }, kin('a2', 7)]);
  expect([...map.keys()]).toEqual(['e:x']);
});
