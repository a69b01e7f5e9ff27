import { expect, it } from 'vitest';
import { inflection } from '../../../src/review/finders/inflection.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(inflection);
const [FIELD, OF_FIELD] = ['Tempelhofer Feld (place)', 'Tempelhofer Feldes (place)'];

it('is surer where one article has both cases', () => {
  const [apart] = doubted(FIELD, OF_FIELD);
  const [together] = doubted(`${FIELD} / ${OF_FIELD}`);
  expect(together?.doubt).toBeGreaterThan(apart?.doubt ?? 1);
});

it('names the more frequent form first, whichever comes first', () => {
  expect(doubted(OF_FIELD, FIELD, FIELD)[0]?.names).toEqual(['Tempelhofer Feld', 'Tempelhofer Feldes']);
  expect(doubted(FIELD, OF_FIELD, OF_FIELD)[0]?.names).toEqual(['Tempelhofer Feldes', 'Tempelhofer Feld']);
});

it('compares within a kind', () => expect(doubted(FIELD, 'Tempelhofer Feldes (organization)')).toEqual([]));
