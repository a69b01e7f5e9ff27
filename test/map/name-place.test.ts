import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { placeNames } from '../../src/map/name-place.ts';
import { settle } from '../../src/map/settle.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

it('names lie on their own ground, on no mark and not on each other', () => {
  const input = worldOf();
  const marks = marksIn(input, (at) => ({ x: 60 + 300 * Math.floor(at / 14), y: 100 + 30 * (at % 14) }));
  const groups = groupsOf(marks, input.links, STAGE);
  const sheet = shareStage(groups, STAGE);
  settle(groups, sheet, false);
  placeNames(groups, marks, sheet);
  const boxes = groups.flatMap(({ heading }) => heading ?? []);
  expect(boxes).toHaveLength(3);
  for (const { id, heading } of groups) expect(sheet.under(heading?.x ?? 0, heading?.y ?? 0)?.owner).toBe(id);
  for (const { x, y, width, height } of boxes) {
    const under = marks.filter(
      (mark) => Math.abs(mark.x - x) < width / 2 && Math.abs(mark.y - y) < height / 2,
    );
    expect(under).toEqual([]);
  }
});
