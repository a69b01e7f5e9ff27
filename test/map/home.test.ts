import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { bringHome } from '../../src/map/home.ts';
import { seat } from '../../src/map/seats.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const marks = marksIn(input, (at) => ({ x: 100 + 20 * at, y: 350 }));
const groups = groupsOf(marks, input.links, STAGE);
seat(groups, STAGE, 7);
const sheet = shareStage(groups, STAGE);
const nearestOf = (at: number, all: readonly { x: number; y: number }[]) =>
  Math.min(
    ...all.flatMap((one, i) =>
      i === at ? [] : [Math.hypot(one.x - (all[at]?.x ?? 0), one.y - (all[at]?.y ?? 0))],
    ),
  );

it('spreads those who stood on one foreign place over their own ground, and leaves the others', () => {
  const [group, foreign] = groups;
  if (!group || !foreign) throw new Error('no groups');
  const [home, ...strangers] = group.marks;
  Object.assign(home ?? {}, { x: group.inner[0]?.x, y: group.inner[0]?.y });
  const before = { x: home?.x, y: home?.y };
  for (const mark of strangers) Object.assign(mark, { x: foreign.x, y: foreign.y });
  bringHome(group, sheet, true);
  expect({ x: home?.x, y: home?.y }).toEqual(before);
  group.marks.forEach(({ x, y }, at) => {
    expect(sheet.under(x, y)?.owner).toBe(group.id);
    expect(nearestOf(at, group.marks)).toBeGreaterThan(20);
  });
});

it('brings somebody home the shortest way where that is enough', () => {
  const [, group] = groups;
  const [mark] = group?.marks ?? [];
  if (!group || !mark) throw new Error('no groups');
  for (const other of group.marks) Object.assign(other, group.inner[0]);
  Object.assign(mark, { x: -500, y: mark.y });
  bringHome(group, sheet, false);
  const left = Math.min(...group.inner.map(({ x }) => x));
  expect(mark.x).toBeLessThan(left + 30);
});
