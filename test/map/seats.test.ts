import { expect, it } from 'vitest';
import { groupsOf } from '../../src/map/group.ts';
import { keepSeats, seat } from '../../src/map/seats.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const groups = () =>
  groupsOf(
    marksIn(input, (at) => ({ x: 100 + 20 * at, y: 350 })),
    input.links,
    STAGE,
  );
const distance = (a?: { x: number; y: number }, b?: { x: number; y: number }) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

it('seats groups with links beside each other', () => {
  const seated = groups();
  seat(seated, STAGE, 7);
  const [lindau, meersburg, bregenz] = seated;
  expect(distance(lindau, meersburg)).toBeLessThan(distance(lindau, bregenz));
  expect(distance(meersburg, bregenz)).toBeLessThan(distance(lindau, bregenz));
});

it('is the same with the same seed', () => {
  const [one, other] = [groups(), groups()];
  for (const all of [one, other]) seat(all, STAGE, 4);
  expect(one.map(({ x, y }) => [x, y])).toEqual(other.map(({ x, y }) => [x, y]));
});

it('seats that were there are hardly moved', () => {
  const kept = groups();
  const before = kept.map(({ x, y }) => ({ x, y }));
  keepSeats(kept, STAGE);
  for (const [at, group] of kept.entries()) expect(distance(group, before[at])).toBeLessThan(150);
});
