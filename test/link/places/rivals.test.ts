/** The other places that a name may mean. */
import { expect, it } from 'vitest';
import { rivals } from '../../../src/link/places/rivals.ts';
import type { Kind, Row } from '../../../src/model.ts';
import { namesake } from '../knowledge.ts';

const row = (id: Row['id'], kind: Kind = 'place'): Row => ({ id, kind, label: { en: 'Georgia' }, flags: [] });
const STATE = row('regions/georgia');
const COUNTRY = row('countries/georgien');
const other = namesake('cities/georgia-us', 'Georgia', 9);
const rivalsOf = rivals({
  named: (name) => (name === 'Georgia' ? [COUNTRY, STATE, row('people/georgia', 'person')] : []),
  namesakes: ({ id }) => (id === STATE.id ? [other] : []),
});

it('are the other places of the lists, and those that bear the name of the row', () => {
  expect(rivalsOf(STATE, 'Georgia')).toEqual([{ row: COUNTRY, odds: 2 }, other]);
  expect(rivalsOf(COUNTRY, 'Georgia')).toEqual([{ row: STATE, odds: 2 }]);
  expect(rivalsOf(STATE, 'the Peach State')).toEqual([other]);
});
