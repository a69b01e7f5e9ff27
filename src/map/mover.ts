/** Moves marks, but neither off the stage nor out of the ground of their community. */
import type { Mark } from './mark.ts';
import type { Sheet } from './sheet.ts';

const RIM = 10;

/** Moves a mark by so many CSS pixels, or less where it must not go farther. */
export type Mover = (mark: Mark, dx: number, dy: number) => void;

/** A mover on `sheet`: what would leave the ground goes along its border. */
export function createMover(sheet: Sheet): Mover {
  const { width, height } = sheet.stage;
  const ownerAt = (x: number, y: number) => sheet.under(x, y)?.owner ?? -1;
  return (mark, dx, dy) => {
    const { radius, community } = mark;
    const x = Math.max(RIM + radius, Math.min(width - RIM - radius, mark.x + dx));
    const y = Math.max(RIM + radius, Math.min(height - RIM - radius, mark.y + dy));
    if (ownerAt(x, y) === community || ownerAt(mark.x, mark.y) !== community) {
      mark.x = x;
      mark.y = y;
    } else if (ownerAt(x, mark.y) === community) mark.x = x;
    else if (ownerAt(mark.x, y) === community) mark.y = y;
  };
}
