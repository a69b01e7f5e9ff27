/** Settles marks in the ground of their community: evenly, and near those they are tied to. */

import type { Group } from './group.ts';
import { bringHome } from './home.ts';
import { MANY } from './many.ts';
import type { Mark } from './mark.ts';
import { orient } from './orient.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Labels lie level: cells are wider than high. */
const WIDE = 1.55;
const ROUNDS = 44;
const WARM_ROUNDS = 16;
/** Where there are many, each has hardly a cell of its own. */
const LONG_ROUNDS = 6;
/** The share of the rounds after which ties pull no more. */
const PULLING = 0.7;
const PULL = 0.19;
const ACROSS = 0.28;
const ACROSS_LENGTH = 0.45;
const STEP = 0.75;
/** So many pairs of a group may change places at a time: all of some 500 marks. */
const MOST_PAIRS = 130_000;
/** A name is wider than a mark. */
const WIDE_NAME = 3.2;

/**
 * Moves marks to the middles of their shares of the ground (Lloyd 1982); `warm` keeps them near where they are. `hear` is told before each
 * round which share of them is done. Changes the groups.
 */
export function settle(
  groups: readonly Group[],
  sheet: Sheet,
  warm: boolean,
  hear: (share: number) => void = () => undefined,
): void {
  for (const group of groups) {
    if (warm) bringHome(group, sheet, true);
    else orient(group, groups);
    placeHeading(group);
  }
  const isLong = groups.reduce((sum, { marks }) => sum + marks.length, 0) > MANY;
  const rounds = isLong ? LONG_ROUNDS : warm ? WARM_ROUNDS : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    hear(round / rounds);
    const pull = warm ? 0 : PULL * Math.max(0, 1 - round / (rounds * PULLING));
    const rising = round < 0.6 * rounds;
    for (const group of groups) {
      // Half of the cells tell as much while marks still move far.
      moveToMiddles(
        group,
        isLong || round < rounds - 6 ? group.inner.filter((_, i) => i % 3 === round % 3) : group.inner,
        pull,
        rising,
      );
      if (!warm && round % 3 === 2) exchangePlaces(group.marks, (round - 2) / 3);
    }
  }
  for (const group of groups) bringHome(group, sheet, false);
}

function placeHeading({ heading, inner }: Group): void {
  if (!heading || inner.length === 0) return;
  let [left, right, top] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY];
  for (const { x, y } of inner) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
  }
  heading.x = (left + right) / 2;
  heading.y = top + heading.height;
}

/** A share of the ground: the middle of its cells. */
interface Middle {
  readonly mark: Mark | null;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  /** Larger for those that need less room. */
  readonly far: number;
  cells: number;
  sumX: number;
  sumY: number;
}

function moveToMiddles(
  { marks, heading }: Group,
  cells: readonly Cell[],
  pull: number,
  rising: boolean,
): void {
  const mean = marks.reduce((sum, { need }) => sum + need, 0) / Math.max(1, marks.length);
  const middles = marks.map((mark): Middle => {
    return {
      mark,
      x: mark.x,
      y: mark.y,
      wide: WIDE,
      far: 0.6 * (mean / mark.need) + 0.4,
      cells: 0,
      sumX: 0,
      sumY: 0,
    };
  });
  if (heading) {
    const far = (1.45 * mean) / ((heading.width + 30) * (heading.height + 14));
    middles.push({
      mark: null,
      x: heading.x,
      y: heading.y,
      wide: WIDE_NAME,
      far,
      cells: 0,
      sumX: 0,
      sumY: 0,
    });
  }
  for (const cell of cells) count(cell, middles);
  for (const middle of middles) {
    if (middle.mark) moveMark(middle.mark, middle, pull);
    else if (heading && middle.cells > 0) {
      heading.x += 0.6 * (middle.sumX / middle.cells - heading.x);
      heading.y += 0.6 * (middle.sumY / middle.cells - heading.y) - (rising ? 1.2 : 0);
    }
  }
}

function count({ x, y }: Cell, middles: readonly Middle[]): void {
  let nearest: Middle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const middle of middles) {
    const dx = (x - middle.x) / middle.wide;
    const dy = y - middle.y;
    const distance = (dx * dx + dy * dy) * middle.far;
    if (distance >= least) continue;
    least = distance;
    nearest = middle;
  }
  if (!nearest) return;
  nearest.cells += 1;
  nearest.sumX += x;
  nearest.sumY += y;
}

function moveMark(mark: Mark, { cells, sumX, sumY }: Middle, pull: number): void {
  if (cells > 0) {
    mark.x += STEP * (sumX / cells - mark.x);
    mark.y += STEP * (sumY / cells - mark.y);
  }
  if (pull === 0) return;
  let [x, y, total] = [0, 0, 0];
  for (const { to, pull: tie } of mark.ties) {
    const share = tie * (to.community === mark.community ? 1 : ACROSS);
    x += share * to.x;
    y += share * to.y;
    total += share;
  }
  if (total === 0) return;
  mark.x += pull * (x / total - mark.x);
  mark.y += pull * (y / total - mark.y);
}

/** Two marks change places where that shortens their ties. Of a large group each time tries other pairs. */
function exchangePlaces(marks: readonly Mark[], time: number): void {
  const step = Math.ceil(marks.length ** 2 / 2 / MOST_PAIRS);
  marks.forEach((one, at) => {
    for (let next = at + 1 + (time % step); next < marks.length; next += step) {
      const other = marks[next];
      if (!other) continue;
      const before = tieLength(one) + tieLength(other);
      swapPlaces(one, other);
      if (tieLength(one) + tieLength(other) >= 0.999 * before) swapPlaces(one, other);
    }
  });
}

/** Lets two marks change places. */
export function swapPlaces(one: Mark, other: Mark): void {
  const { x, y } = one;
  one.x = other.x;
  one.y = other.y;
  other.x = x;
  other.y = y;
}

/** Σ pull × length over the ties of a mark. */
export function tieLength(mark: Mark): number {
  let sum = 0;
  for (const { to, pull } of mark.ties) {
    const dx = (to.x - mark.x) / 1.3;
    const dy = to.y - mark.y;
    sum += pull * (to.community === mark.community ? 1 : ACROSS_LENGTH) * Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}
