/** Power diagrams: each cell goes to the community whose seat is nearest, its weight taken off; weights adapt until areas are as wanted. */

import type { Group } from './group.ts';
import type { Stage } from './input.ts';
import { PAD, type Sheet } from './sheet.ts';

/** Areas are a little wider than high. */
export const WIDE = 1.12;
const STEP_TO_CENTROID = 0.6;
const ADAPT = 0.22;
/** A difference in weight above this share of the squared distance of two seats would swallow one of them. */
const MOST_DIFFERENCE = 0.7;
const LEAST_DISTANCE = 0.36;
const RIM = 12;

/** Rounds of sharing out, adapting weights and moving seats to the centres of their areas. Changes the groups. */
export function balance(sheet: Sheet, groups: readonly Group[], rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    const shares = shareOut(sheet, groups);
    adapt(sheet, groups, shares);
    guard(groups, sheet.stage);
  }
}

interface Share {
  cells: number;
  x: number;
  y: number;
}

/** Gives each cell to a group, and tells the number and the sums of the cells of each. */
export function shareOut({ cells }: Sheet, groups: readonly Group[]): readonly Share[] {
  const shares = groups.map((): Share => ({ cells: 0, x: 0, y: 0 }));
  const seats = groups.map((group, at) => ({ group, share: shares[at] ?? { cells: 0, x: 0, y: 0 } }));
  for (const cell of cells) {
    const { warpedX, warpedY } = cell;
    let best = seats[0];
    let least = Number.POSITIVE_INFINITY;
    for (const seat of seats) {
      const dx = (warpedX - seat.group.x) / WIDE;
      const dy = warpedY - seat.group.y;
      const distance = dx * dx + dy * dy - seat.group.power;
      if (distance >= least) continue;
      least = distance;
      best = seat;
    }
    if (!best) continue;
    cell.owner = best.group.id;
    best.share.cells += 1;
    best.share.x += warpedX;
    best.share.y += warpedY;
  }
  return shares;
}

function adapt({ size, cells }: Sheet, groups: readonly Group[], shares: readonly Share[]): void {
  const total = groups.reduce((sum, { wanted }) => sum + wanted, 0);
  groups.forEach((group, at) => {
    const share = shares[at];
    if (!share) return;
    group.power += ADAPT * size * size * ((group.wanted / total) * cells.length - share.cells);
    if (group.pinned || share.cells === 0) return;
    group.x += STEP_TO_CENTROID * (share.x / share.cells - group.x);
    group.y += STEP_TO_CENTROID * (share.y / share.cells - group.y);
  });
}

/** Without this a small group between large ones loses all its ground. */
function guard(groups: readonly Group[], stage: Stage): void {
  const total = groups.reduce((sum, { wanted }) => sum + wanted, 0);
  const side = (group: Group) => Math.sqrt((group.wanted / total) * stage.width * stage.height);
  groups.forEach((one, at) => {
    for (const other of groups.slice(at + 1)) {
      levelPowers(one, other);
      keepApart(one, other, LEAST_DISTANCE * (side(one) + side(other)));
    }
  });
  for (const group of groups) {
    group.x = clamp(group.x, PAD + RIM, stage.width - PAD - RIM);
    group.y = clamp(group.y, PAD + RIM, stage.height - PAD - RIM);
  }
}

function levelPowers(one: Group, other: Group): void {
  const most = MOST_DIFFERENCE * (((one.x - other.x) / WIDE) ** 2 + (one.y - other.y) ** 2);
  const difference = one.power - other.power;
  if (Math.abs(difference) <= most) return;
  const middle = (one.power + other.power) / 2;
  const half = (Math.sign(difference) * most) / 2;
  one.power = middle + half;
  other.power = middle - half;
}

function keepApart(one: Group, other: Group, least: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy) || 1;
  if (distance >= least) return;
  const step = (0.25 * (least - distance)) / distance;
  if (!one.pinned) {
    one.x -= dx * step;
    one.y -= dy * step;
  }
  if (!other.pinned) {
    other.x += dx * step;
    other.y += dy * step;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
