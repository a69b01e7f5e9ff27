import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const groups = groupsOf(
  marksIn(input, (at) => ({ x: 100 + 20 * at, y: 350 })),
  input.links,
  STAGE,
);
const sheet = shareStage(groups, STAGE);

it('shares all of the stage out, each cell once', () => {
  const all = groups.flatMap(({ cells }) => cells);
  expect(new Set(all).size).toBe(sheet.cells.length);
  expect(all).toHaveLength(sheet.cells.length);
});

it('keeps a distance from foreign ground and from the rim', () => {
  for (const { id, inner } of groups) {
    expect(inner.length).toBeGreaterThan(100);
    for (const { column, row } of inner) {
      expect(sheet.at(column + 2, row)?.owner).toBe(id);
      expect(sheet.at(column, row - 2)?.owner).toBe(id);
    }
  }
});
