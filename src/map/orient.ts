/** Lays the marks of a community over its ground, turned so that those with ties across lie towards them. */
import type { Group } from './group.ts';
import type { Point } from './input.ts';
import type { Mark } from './mark.ts';

/** A mark in its community: from 0 to 1 on both axes. */
interface Local {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
}

type Turn = (local: Local) => { readonly x: number; readonly y: number };

/** As it is, mirrored on either axis, and the same with the axes exchanged. */
const TURNS: readonly Turn[] = [
  ({ x, y }) => ({ x, y }),
  ({ x, y }) => ({ x: 1 - x, y }),
  ({ x, y }) => ({ x, y: 1 - y }),
  ({ x, y }) => ({ x: 1 - x, y: 1 - y }),
  ({ x, y }) => ({ x: y, y: x }),
  ({ x, y }) => ({ x: 1 - y, y: x }),
  ({ x, y }) => ({ x: y, y: 1 - x }),
  ({ x, y }) => ({ x: 1 - y, y: 1 - x }),
];
const MARGIN = 0.08;

/** Chooses the turn with the shortest ties to the seats of other groups. Changes the marks. */
export function orient(group: Group, groups: readonly Group[]): void {
  if (group.inner.length === 0) return;
  const locals = localsOf(group.marks);
  const box = boxOf(group);
  const seats = new Map(groups.map((one) => [one.id, one]));
  const cost = (turn: Turn) => {
    return locals.reduce((sum, local) => sum + lengthAcross(local.mark, box(turn(local)), seats), 0);
  };
  const best = TURNS.map((turn) => ({ turn, cost: cost(turn) })).sort((a, b) => a.cost - b.cost)[0];
  if (!best) return;
  for (const local of locals) {
    const { x, y } = best.turn(local);
    const inset = (value: number) => MARGIN + (1 - 2 * MARGIN) * value;
    Object.assign(local.mark, box({ x: inset(x), y: inset(y) }));
  }
}

/** Half by place, half by rank on the axis: that evens out clumps. */
function localsOf(marks: readonly Mark[]): readonly Local[] {
  const [x, y] = [along(marks, 'x'), along(marks, 'y')];
  return marks.map((mark) => ({ mark, x: x.get(mark) ?? 0.5, y: y.get(mark) ?? 0.5 }));
}

function along(marks: readonly Mark[], axis: 'x' | 'y'): ReadonlyMap<Mark, number> {
  const sorted = [...marks].sort((a, b) => a[axis] - b[axis]);
  const low = sorted[0]?.[axis] ?? 0;
  const length = (sorted.at(-1)?.[axis] ?? 0) - low || 1;
  const last = sorted.length - 1;
  return new Map(
    sorted.map((mark, rank) => [
      mark,
      0.5 * ((mark[axis] - low) / length) + 0.5 * (last > 0 ? rank / last : 0.5),
    ]),
  );
}

function boxOf({ inner }: Group): (local: Pick<Local, 'x' | 'y'>) => Point {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { x, y } of inner) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return ({ x, y }) => ({ x: left + x * (right - left), y: top + y * (bottom - top) });
}

function lengthAcross(mark: Mark, at: Point, seats: ReadonlyMap<number, Group>): number {
  let sum = 0;
  for (const { to, pull } of mark.ties) {
    const seat = to.community === mark.community ? undefined : seats.get(to.community);
    if (seat) sum += pull * Math.hypot(at.x - seat.x, at.y - seat.y);
  }
  return sum;
}
