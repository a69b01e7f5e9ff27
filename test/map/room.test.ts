import { expect, it } from 'vitest';
import { placeLabels } from '../../src/map/labels.ts';
import { createMover } from '../../src/map/mover.ts';
import { makeRoom } from '../../src/map/room.ts';
import { createSheet } from '../../src/map/sheet.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

it('more labels find room than before, and nobody leaves its ground', () => {
  const sheet = createSheet(STAGE, 8);
  for (const cell of sheet.cells) cell.owner = Math.min(2, Math.floor((3 * cell.x) / STAGE.width));
  const marks = marksIn(worldOf(), (at) => ({
    x: 120 + 334 * Math.floor(at / 14) + 16 * (at % 4),
    y: 300 + 14 * Math.floor((at % 14) / 4),
  }));
  const labels = () =>
    placeLabels(
      marks.map((mark) => ({ ...mark, key: mark.actor.key })),
      { ...STAGE, budget: 100, reserved: [] },
    ).filter(({ key }) => key !== '').length;
  const before = labels();
  makeRoom(marks, sheet, createMover(sheet), 42, 50);
  expect(labels()).toBeGreaterThan(before);
  for (const { x, y, community } of marks) expect(sheet.under(x, y)?.owner).toBe(community);
});
