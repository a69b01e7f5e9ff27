/** Finds the place of the names of areas: near where they settled, on their own ground, off the marks. */
import type { Group } from './group.ts';
import type { Mark } from './mark.ts';
import type { Sheet } from './sheet.ts';
import { type Heading, narrow } from './title.ts';

const ACROSS = 12;
const DOWN = 8;
const FAR_ACROSS = 96;
const FAR_DOWN = 72;
const RIM = 6;
const CLEAR = 3;
/** A mark so far off on one axis cannot be near: most are told by this alone. */
const FAR = 2 * CLEAR;

/** Moves the headings of all groups; a name that is too wide for its area becomes shorter. Changes the groups. */
export function placeNames(groups: readonly Group[], marks: readonly Mark[], sheet: Sheet): void {
  const done: Heading[] = [];
  for (const group of groups) {
    const { heading } = group;
    if (!heading) continue;
    narrow(heading, 0.92 * widthOf(group));
    const best = placesNear(heading, sheet)
      .map((place) => ({ place, cost: costOf(heading, place, group, marks, sheet, done) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (best) Object.assign(heading, best.place);
    done.push(heading);
  }
}

function widthOf({ inner }: Group): number {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const { x } of inner) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return right - left;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function placesNear({ x, y, width, height }: Heading, { stage }: Sheet): readonly Spot[] {
  const spots: Spot[] = [];
  for (let dy = -FAR_DOWN; dy <= FAR_DOWN; dy += DOWN) {
    for (let dx = -FAR_ACROSS; dx <= FAR_ACROSS; dx += ACROSS) {
      const spot = { x: x + dx, y: y + dy };
      const onStage =
        spot.x - width / 2 >= RIM &&
        spot.x + width / 2 <= stage.width - RIM &&
        spot.y - height / 2 >= RIM &&
        spot.y + height / 2 <= stage.height - RIM;
      if (onStage) spots.push(spot);
    }
  }
  return spots;
}

function costOf(
  { x, y, width, height }: Heading,
  spot: Spot,
  group: Group,
  marks: readonly Mark[],
  sheet: Sheet,
  done: readonly Heading[],
): number {
  let cost = 0.25 * Math.hypot(spot.x - x, spot.y - y);
  for (const mark of marks) {
    const dx = Math.max(Math.abs(mark.x - spot.x) - width / 2, 0);
    const dy = Math.max(Math.abs(mark.y - spot.y) - height / 2, 0);
    if (Math.max(dx, dy) > mark.radius + FAR) continue;
    const clear = Math.hypot(dx, dy) - mark.radius;
    if (clear < CLEAR) cost += 60 + 6 * (CLEAR - clear);
  }
  for (const share of [-0.5, -0.25, 0, 0.25, 0.5]) {
    if (sheet.under(spot.x + share * width, spot.y)?.owner !== group.id) cost += 14;
  }
  for (const other of done) {
    const near =
      Math.abs(other.x - spot.x) < (other.width + width) / 2 + 6 &&
      Math.abs(other.y - spot.y) < (other.height + height) / 2 + 4;
    if (near) cost += 400;
  }
  return cost;
}
