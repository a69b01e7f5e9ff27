import { expect, it } from 'vitest';
import { isInCapitals, isOneWord, nobodyFinder } from '../../src/review/nobody.ts';
import { made } from './made.ts';

const { corpus } = made(['Anbetracht (place) + COVID-19 (place) + SZ (organization)']);

it('tells words from compounds and acronyms', () => {
  expect(corpus.actors.map((one) => isOneWord(one))).toEqual([true, false, true]);
  expect(corpus.actors.map((one) => isInCapitals(one))).toEqual([false, true, true]);
});

it('asks of each actor, and suggests those of whom there is a doubt', () => {
  const finder = nobodyFinder({
    id: 'long',
    title: { en: 'long', de: 'lang' },
    because: { en: 'It is long.', de: 'Es ist lang.' },
    examples: [[]],
    notIn: [[]],
    doubtOf: ({ label }) => (label.length > 9 ? 0.7 : undefined),
  });
  expect([...finder.find(corpus)]).toMatchObject([
    { doubt: 0.7, subject: { is: 'nobody', actors: [{ label: 'Anbetracht' }] } },
  ]);
});
