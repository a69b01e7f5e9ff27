/** Brings marks that stand on foreign ground to their own: near where they stood, and apart from those who are there. */
import type { Group } from './group.ts';
import type { Point } from './input.ts';
import type { Sheet } from './sheet.ts';

/** Who is farther off than this, in CSS pixels, is in nobody's way. */
const ROOM = 34;
/** A pixel too near to others counts like so many of the way home. */
const CROWDED = 3;

/** Moves marks of a group from foreign ground to their own: `apart` from others, or the shortest way. Changes the marks. */
export function bringHome({ id, marks, inner }: Group, sheet: Sheet, apart: boolean): void {
  const isHome = ({ x, y }: Point) => sheet.under(x, y)?.owner === id;
  const strangers = marks.filter((mark) => !isHome(mark));
  if (strangers.length === 0) return;
  /** How far the next mark is from each cell. */
  const free = new Float64Array(inner.length).fill(ROOM);
  const take = (at: Point) => {
    inner.forEach((cell, i) => {
      free[i] = Math.min(free[i] ?? 0, distance(cell, at));
    });
  };
  for (const mark of marks) if (isHome(mark)) take(mark);
  for (const mark of strangers) {
    let [best, least] = [inner[0], Number.POSITIVE_INFINITY];
    inner.forEach((cell, i) => {
      const cost = distance(cell, mark) + (apart ? CROWDED * (ROOM - (free[i] ?? 0)) : 0);
      if (cost < least) [best, least] = [cell, cost];
    });
    if (best) Object.assign(mark, { x: best.x, y: best.y });
    take(mark);
  }
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
