import { expect, it } from 'vitest';
import { commonNoun } from '../../../src/review/finders/common-noun.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(commonNoun);

it('looks behind the last hyphen', () => {
  expect(doubted('Covid-Impfungen (place) 40')).toHaveLength(1);
  expect(doubted('Impfungen-Wondra (place) 40')).toEqual([]);
});

it('doubts a body with a hyphen less than a place: bodies are called so', () => {
  const [place] = doubted('Covid-Impfungen (place) 40');
  const [body] = doubted('Covid-Impfungen (organization) 40');
  expect(body?.doubt).toBeLessThan(place?.doubt ?? 0);
});

it('passes over what is listed, what is likely, and names of several words', () => {
  for (const one of [
    'Stabilisierung* (place) 40',
    'Stabilisierung (place) 86',
    'Neue Stabilisierung (place) 40',
  ])
    expect(doubted(one), one).toEqual([]);
});
