import { expect, it } from 'vitest';
import { lookedAt } from '../../src/link/noted.ts';
import { createPacker, unpacked } from '../../src/link/noted-message.ts';
import { knowing } from './knowledge.ts';

const noted = (record: unknown, articles = 1) =>
  lookedAt(
    { record: JSON.stringify(record), articles, first: 'a', position: 0 },
    knowing(() => undefined),
  ).noted;

const RIVALS = ['Rob Malley', 'Tim Malley'].map((name) => JSON.stringify([0, 0, [[name]]]));
const ALL = [
  noted([0, 0, [['Rob Malley'], ['Robert Malley']]], 3),
  noted([0, 0, [['Malley']], RIVALS]),
  noted([1, 0, [['Nordbit AG']]]),
  noted([2, 0, [['Aalen']]], 70_000),
];

it('tells what was noted of each record', () => {
  expect([...unpacked(createPacker()(ALL))]).toEqual(ALL);
});

it('tells a spelling once', () => {
  const packed = createPacker();
  const [first, second] = [packed(ALL), packed(ALL)];
  expect(first.spellings).toHaveLength(2);
  expect(second.spellings).toEqual([]);
  const [again] = unpacked(second);
  expect(again?.names.map(({ text }) => text)).toEqual([undefined, undefined]);
  expect(again?.names.map(({ spelling }) => spelling)).toEqual(ALL[0]?.names.map(({ spelling }) => spelling));
});
