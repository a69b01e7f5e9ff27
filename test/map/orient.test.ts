import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { orient } from '../../src/map/orient.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

it('turns a community so that who is tied to others lies towards them', () => {
  const input = worldOf();
  // Lindau lies at the left, and its first, who knows the others, at its far side.
  const marks = marksIn(input, (at) => ({
    x: at < 14 ? 100 + 10 * at : 700 + 5 * (at % 14),
    y: 300 + 7 * (at % 14),
  }));
  const groups = groupsOf(marks, input.links, STAGE);
  shareStage(groups, STAGE);
  const [lindau] = groups;
  if (!lindau) throw new Error('no group');
  orient(lindau, groups);
  const mean = lindau.marks.reduce((sum, { x }) => sum + x / lindau.marks.length, 0);
  expect(marks[0]?.x).toBeGreaterThan(mean);
  for (const { x, y } of lindau.marks)
    expect(x > 0 && x < STAGE.width && y > 0 && y < STAGE.height).toBe(true);
});
