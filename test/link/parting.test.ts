import { expect, it } from 'vitest';
import { lookedAt, notedTies } from '../../src/link/noted.ts';
import { createParting } from '../../src/link/parting.ts';
import { localOf } from '../../src/link/record.ts';
import { slipsIn } from '../../src/link/slips.ts';
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
      lookedAt({ record: JSON.stringify([kind, 0, [[name]]]), articles, first: 'a', position: 0 }, knowledge)
        .noted,
    );
  const { of, isAsked, count, bare } = parting.divide(
    most,
    parting.slipSearches(2).map((search) => slipsIn(search, knowledge)),
  );
  const asked = [...names.keys()].filter(isAsked);
  return { parts: names.map((_, i) => of(i)), asked, count, bare };
}

it('one name is in one part, and slips are where the right name is', () => {
  const { parts } = parted(
    1,
    [0, 'Mirko Wondratschek', 20],
    [0, 'Rob Malley'],
    [0, 'Mirko Wondraschek'],
    [0, 'Mirko  Wondratschek'],
    [0, 'Rob   Malley'],
  );
  expect(parts).toEqual([0, 1, 0, 0, 1]);
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
  expect({ parts, count, bare }).toEqual({ parts: [0, -1, -1, 1, 0], count: 2, bare: 0 });
});

it('a part takes as many as it is told to', () => {
  const twice = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee'].flatMap((name) => [[2, name] as const, [2, name] as const]);
  expect(parted(4, ...twice).parts).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
  expect(parted(9).count).toBe(0);
});

it('whoever shares nothing with anybody is in no part, and may be asked for', () => {
  const { parts, asked } = parted(9, [0, 'Rob Malley'], [0, 'Tim Lutz'], [1, 'Nordbit AG'], [0, 'Lutz']);
  expect([parts, asked]).toEqual([
    [-1, -1, -1, 0],
    [1, 3],
  ]);
  expect(parted(9, [0, 'Bin X. Laden'], [0, 'Bin Laden']).asked).toEqual([0, 1]);
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
  const { of } = parting.divide(1, []);
  expect([0, 1, 2, 3].map(of)).toEqual([0, 0, -1, 0]);
});
