import { expect, it } from 'vitest';
import { groupsOf } from '../../src/map/group.ts';
import { balance, shareOut } from '../../src/map/power.ts';
import { createSheet } from '../../src/map/sheet.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();
const sheet = createSheet(STAGE, 16);

it('gives each group the area that it asks for', () => {
  const groups = groupsOf(
    marksIn(input, (at) => ({ x: 200 + 20 * at, y: 100 + 10 * at })),
    input.links,
    STAGE,
  );
  balance(sheet, groups, 60);
  const total = groups.reduce((sum, { wanted }) => sum + wanted, 0);
  const shares = shareOut(sheet, groups);
  for (const [at, { wanted }] of groups.entries()) {
    expect((shares[at]?.cells ?? 0) / sheet.cells.length).toBeCloseTo(wanted / total, 1);
  }
});

it('swallows nobody, even where all begin on one spot', () => {
  const groups = groupsOf(marksIn(input), input.links, STAGE);
  groups.forEach((group, at) => {
    group.x += at;
  });
  balance(sheet, groups, 40);
  for (const { cells } of shareOut(sheet, groups)) expect(cells).toBeGreaterThan(100);
});
