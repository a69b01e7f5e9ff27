import { expect, it } from 'vitest';
import { outlinesOf, sizeOf } from '../../src/map/areas.ts';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { settle } from '../../src/map/settle.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const marks = marksIn(input, (at) => ({ x: 60 + 300 * Math.floor(at / 14), y: 100 + 30 * (at % 14) }));
const groups = groupsOf(marks, input.links, STAGE);
const sheet = shareStage(groups, STAGE);
settle(groups, sheet, false);

it('an area lies on the ground of its community alone', () => {
  for (const group of groups) {
    const rings = outlinesOf(group, [], sheet, marks.length);
    expect(rings.length).toBeGreaterThan(0);
    const owners = rings.flat().map(({ x, y }) => sheet.under(x, y)?.owner ?? -1);
    expect(owners.filter((owner) => owner !== group.id && owner !== -1).length).toBeLessThan(
      0.05 * owners.length,
    );
  }
});

it('fills most of the stage together', () => {
  const all = groups.flatMap((group) => outlinesOf(group, [], sheet, marks.length));
  const filled = all.reduce((sum, ring) => sum + sizeOf(ring), 0);
  expect(filled).toBeGreaterThan(0.5 * STAGE.width * STAGE.height);
  expect(filled).toBeLessThan(STAGE.width * STAGE.height);
});

it('two alone have none', () => {
  const [group] = groups;
  if (!group) throw new Error('no group');
  expect(outlinesOf({ ...group, marks: group.marks.slice(0, 2) }, [], sheet, 2)).toEqual([]);
});

it('measures the inside of a line', () => {
  expect(
    sizeOf([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 3 },
      { x: 0, y: 3 },
    ]),
  ).toBe(12);
});
