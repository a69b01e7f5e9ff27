import { expect, it } from 'vitest';
import { severalNames } from '../../../src/review/finders/several-names.ts';
import { made } from '../made.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(severalNames);

it('says which two names they are', () => {
  const { corpus } = made(['Donald Wondra=Melania Wondra (person)']);
  expect([...severalNames.find(corpus)].map(({ subject }) => subject)).toMatchObject([
    { is: 'merged', names: ['Donald Wondra', 'Melania Wondra'] },
  ]);
});

it('doubts those less who are listed', () => {
  const [listed] = doubted('Donald Wondra=Melania Wondra* (person)');
  const [found] = doubted('Donald Wondra=Melania Wondra (person)');
  expect(listed?.doubt).toBeLessThan(found?.doubt ?? 0);
});

it.each([
  ['a title', 'Donald Wondra=Dr. Wondra (person)'],
  ['an initial', 'Donald Wondra=D. Wondra (person)'],
  ['another spelling', 'Sergej Wondra=Sergei Wondra (person)'],
  ['a shared middle name', 'Ida Marie Wondra=Anna Marie Wondra (person)'],
  ['a body', 'Donald Wondra=Melania Wondra (organization)'],
])('%s is no second given name', (_, one) => expect(doubted(one)).toEqual([]));
