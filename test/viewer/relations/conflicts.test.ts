import { expect, it } from 'vitest';
import { type Aimed, conflictIn } from '../../../src/viewer/relations/conflicts.ts';

const PARTY = 'e:orgs-parties/';
const party = (to: string, last: string, more: Partial<Aimed['one']> = {}): Aimed => ({
  one: { type: 'party', status: 'held', statements: 2, first: '2020-01', last, ...more },
  to: `${PARTY}${to}`,
});
const claimed = (...given: readonly Aimed[]) => conflictIn(given).map(({ to }) => to.replace(PARTY, ''));

it('two parties at a time contradict, the newest first, with their sentences and days', () => {
  const role = party('spd', '2020-09', { type: 'party-role', statements: 1, first: '2019-12' });
  expect(conflictIn([party('spd', '2020-03'), party('fdp', '2020-05'), role])).toEqual([
    { to: `${PARTY}spd`, statements: 3, first: '2019-12', last: '2020-09' },
    { to: `${PARTY}fdp`, statements: 2, first: '2020-01', last: '2020-05' },
  ]);
});

it('what is over, what is part of the other, and what one may have several of does not', () => {
  expect(claimed(party('spd', '2020', { status: 'former' }), party('fdp', '2020'))).toEqual([]);
  expect(claimed(party('csu', '2020'), party('europaische-volkspartei', '2020'))).toEqual([]);
  expect(claimed(party('fdp-fraktion', '2020'), party('fdp', '2020'))).toEqual([]);
  expect(claimed(party('a', '2020', { type: 'role' }), party('b', '2020', { type: 'role' }))).toEqual([]);
});

it('a third one does not hide a contradiction', () => {
  expect(
    claimed(party('csu', '2020-03'), party('europaische-volkspartei', '2020-02'), party('spd', '2020-01')),
  ).toEqual(['csu', 'europaische-volkspartei', 'spd']);
});
