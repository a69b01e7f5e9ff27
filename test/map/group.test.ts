import { expect, it } from 'vitest';
import { groupsOf } from '../../src/map/group.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();

it('gathers the marks of a community around their mean, with what its links pull', () => {
  const marks = marksIn(input, (at) => ({ x: 100 * Math.floor(at / 14), y: 50 }));
  const groups = groupsOf(marks, input.links, STAGE);
  expect(groups.map(({ marks: { length } }) => length)).toEqual([14, 14, 14]);
  expect(groups.map(({ x }) => Math.round(x))).toEqual([0, 100, 200]);
  const [lindau, meersburg, bregenz] = groups;
  expect(lindau && meersburg?.pulls.get(lindau)).toBeGreaterThan(2);
  expect(lindau && bregenz?.pulls.get(lindau)).toBeUndefined();
});

it('asks for more room than its members', () => {
  const [group] = groupsOf(marksIn(input), input.links, STAGE);
  expect(group?.wanted).toBeGreaterThan(group?.marks.reduce((sum, { need }) => sum + need, 0) ?? 0);
});

it('seats the centre of surroundings in the middle, for good', () => {
  const marks = marksIn(input, () => ({ x: 3, y: 3 }));
  const [centre] = marks;
  if (centre) centre.community = 42;
  const pinned = groupsOf(marks, input.links, STAGE, 'Lindau-0').find(({ id }) => id === 42);
  expect(pinned).toMatchObject({ pinned: true, x: 500, y: 350, heading: null });
});
