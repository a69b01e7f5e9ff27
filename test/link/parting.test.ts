import { expect, it } from 'vitest';
import { notedOf, notedTies } from '../../src/link/noted.ts';
import { createParting } from '../../src/link/parting.ts';
import { localOf } from '../../src/link/record.ts';
import { tiesOf } from '../../src/link/ties.ts';
import { knowing } from './knowledge.ts';

/** The part of each of these, and from which part on they are bare. */
function parted(
  most: number,
  ...names: readonly (readonly [kind: number, name: string, articles?: number])[]
) {
  const knowledge = knowing(() => undefined);
  const parting = createParting(knowledge);
  for (const [kind, name, articles = 1] of names)
    parting.note(
      notedOf({ record: JSON.stringify([kind, 0, [[name]]]), articles, first: 'a', position: 0 }, knowledge),
    );
  const { of, count, bare } = parting.divide(most);
  return { parts: names.map((_, i) => of(i)), count, bare };
}

it('one name is in one part, and slips are where the right name is', () => {
  const { parts } = parted(
    1,
    [0, 'Mirko Wondratschek', 20],
    [0, 'Rob Malley'],
    [0, 'Mirko Wondraschek'],
    [0, 'Mirko  Wondratschek'],
  );
  expect(parts).toEqual([0, 1, 0, 0]);
});

it('surnames come behind all others, each with its like', () => {
  const { parts, count, bare } = parted(
    1,
    [0, 'Malley'],
    [0, 'Rob Malley'],
    [2, 'Malley'],
    [0, 'Lutz'],
    [0, 'MALLEY'],
  );
  expect({ parts, count, bare }).toEqual({ parts: [2, 0, 1, 3, 2], count: 4, bare: 2 });
});

it('a part takes as many as it is told to', () => {
  expect(parted(2, [2, 'Aa'], [2, 'Bb'], [2, 'Cc'], [2, 'Dd'], [2, 'Ee']).parts).toEqual([0, 0, 1, 1, 2]);
  expect(parted(9).count).toBe(0);
});

it('who may be meant by a surname of which something is decided is in the part of who is so called', () => {
  const knowledge = knowing(() => undefined);
  const parting = createParting(knowledge);
  const tiesIn = (record: unknown) => tiesOf(localOf(JSON.stringify(record), knowledge).local);
  const merkel = tiesIn([0, 0, [['Angela Merkel']]]);
  parting.note(notedTies({ ...tiesIn([0, 0, [['Rob Malley']]]), isOpen: true }, 1));
  parting.note(notedTies(merkel, 1));
  parting.note(notedTies(tiesIn([0, 0, [['Ida Fenn']]]), 1));
  parting.note(notedTies(tiesIn([0, 0, [['Malley']]]), 1, { records: [], keys: merkel.keys.slice(0, 1) }));
  const { of } = parting.divide(1);
  expect([0, 1, 2, 3].map(of)).toEqual([0, 0, 1, 0]);
});
