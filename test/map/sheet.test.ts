import { expect, it } from 'vitest';
import { createSheet } from '../../src/map/sheet.ts';
import { STAGE } from './world.ts';

const sheet = createSheet(STAGE, 20);

it('covers the stage but for its corners', () => {
  expect(sheet.cells.length).toBeGreaterThan(0.9 * sheet.columns * sheet.rows);
  const corner = sheet.at(0, 0);
  expect(corner && sheet.cells.includes(corner)).toBe(false);
  const buttons = sheet.under(30, STAGE.height - 60);
  expect(buttons && sheet.cells.includes(buttons)).toBe(false);
});

it('finds the cell under a point', () => {
  const cell = sheet.at(5, 7);
  expect(sheet.under((cell?.x ?? 0) + 9, (cell?.y ?? 0) - 9)).toBe(cell);
  expect(sheet.under(-5, 10)).toBeUndefined();
  expect(sheet.at(sheet.columns, 0)).toBeUndefined();
});
