import { expect, it } from 'vitest';
import { createMover } from '../../src/map/mover.ts';
import { createSheet } from '../../src/map/sheet.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const sheet = createSheet(STAGE, 10);
for (const cell of sheet.cells) cell.owner = cell.x < 500 ? 0 : 1;
const move = createMover(sheet);
const markAt = (x: number, y: number) => {
  const [mark] = marksIn(worldOf(), () => ({ x, y }));
  if (!mark) throw new Error('no mark');
  return mark;
};

it('moves on the own ground, and along its border', () => {
  const mark = markAt(450, 300);
  move(mark, 20, 5);
  expect([mark.x, mark.y]).toEqual([470, 305]);
  move(mark, 100, 5);
  expect([mark.x, mark.y]).toEqual([470, 310]);
});

it('keeps marks on the stage', () => {
  const mark = markAt(400, 350);
  move(mark, -2000, 0);
  expect(mark.x).toBeGreaterThan(mark.radius);
});
