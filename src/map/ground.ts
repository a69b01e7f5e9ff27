/** The ground of each community: its cells on the fine sheet. */
import type { Group } from './group.ts';
import type { Stage } from './input.ts';
import { balance, shareOut } from './power.ts';
import { type Cell, createSheet, type Sheet } from './sheet.ts';

/** The side of a cell of the ground, in CSS pixels. */
export const CELL = 8;
/** On a sheet of larger cells the borders find their places faster. */
const ROUGH = 16;
/** Cells nearer to foreign ground are no place for a mark. */
const MARGIN = 2;
const FEWEST = 3;

/** Shares the stage out among seated groups, and gives the sheet. Changes the groups. */
export function shareStage(groups: readonly Group[], stage: Stage): Sheet {
  balance(createSheet(stage, ROUGH), groups, 36);
  const sheet = createSheet(stage, CELL);
  balance(sheet, groups, 4);
  shareOut(sheet, groups);
  const ground = new Map<number, Cell[]>(groups.map(({ id }) => [id, []]));
  for (const cell of sheet.cells) ground.get(cell.owner)?.push(cell);
  for (const group of groups) {
    group.cells = ground.get(group.id) ?? [];
    const inner = group.cells.filter((cell) => isInside(sheet, cell));
    group.inner = inner.length >= FEWEST ? inner : group.cells;
  }
  return sheet;
}

function isInside(sheet: Sheet, { column, row, owner }: Cell): boolean {
  for (let dy = -MARGIN; dy <= MARGIN; dy += 1) {
    for (let dx = -MARGIN; dx <= MARGIN; dx += 1) {
      if (Math.abs(dx) + Math.abs(dy) > MARGIN + 1) continue;
      if (sheet.at(column + dx, row + dy)?.owner !== owner) return false;
    }
  }
  return true;
}
