import { expect, it } from 'vitest';
import { transliteration } from '../../../src/review/finders/transliteration.ts';
import { made } from '../made.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(transliteration);

it('says whether names sound the same or share consonants alone', () => {
  const reasonOf = (...articles: readonly string[]) =>
    [...transliteration.find(made(articles).corpus)].map(({ because }) => because.en);
  expect(reasonOf('Sergej Lawrow (person)', 'Sergey Lavrov (person)')).toEqual(['The names sound the same.']);
  expect(reasonOf('Aleksandar Vučić* (person)', 'Aleksander Vucic (person)')).toEqual([
    'The names have the same consonants.',
  ]);
});

it('compares people of two names or more', () => {
  expect(doubted('Lawrow (person)', 'Lavrov (person)')).toEqual([]);
  expect(doubted('Sergej Lawrow (place)', 'Sergey Lavrov (place)')).toEqual([]);
});

it('is surer where one article has both spellings', () => {
  const [apart] = doubted('Sergej Lawrow (person)', 'Sergey Lavrov (person)');
  const [together] = doubted('Sergej Lawrow (person) / Sergey Lavrov (person)');
  expect(together?.doubt).toBeGreaterThan(apart?.doubt ?? 1);
});
