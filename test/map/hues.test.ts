import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { huesOf } from '../../src/map/hues.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const groups = groupsOf(
  marksIn(input, (at) => ({ x: 100 + 20 * at, y: 350 })),
  input.links,
  STAGE,
);
const sheet = shareStage(groups, STAGE);

it('neighbours have different hues', () => {
  expect(new Set(huesOf(groups, sheet, new Map()).values()).size).toBe(3);
});

it('an area keeps the hue that most of its members had', () => {
  const before = new Map(
    input.actors.map(({ key }, at) => [key, { x: 0, y: 0, area: 0, hue: 7 - Math.floor(at / 14) }]),
  );
  expect([...huesOf(groups, sheet, before).values()]).toEqual([7, 6, 5]);
});
