/** Fewer crossings: two actors of a community change places where fewer drawn links then cross. */
import type { Group } from './group.ts';
import type { MapLink } from './input.ts';
import type { Mark } from './mark.ts';
import { swapPlaces, tieLength } from './settle.ts';

interface Line {
  readonly from: Mark;
  readonly to: Mark;
}

const ROUNDS = 4;
/** Who has so many drawn links stays: else hubs wander to the rim. */
const HUB = 8;
const FARTHEST = 220;
/** So much longer may the ties of two actors become. */
const LONGER = 1.05;
/** So many pixels of ties outweigh a crossing. */
const CROSSING = 650;

/** Changes the places of marks within their communities. */
export function uncross(groups: readonly Group[], marks: readonly Mark[], drawn: readonly MapLink[]): void {
  const lines = linesOf(marks, drawn);
  const linesAt = new Map(
    marks.map((mark) => [mark, lines.filter(({ from, to }) => from === mark || to === mark)]),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const group of groups) {
      const pool = lines.filter(({ from, to }) => from.community === group.id || to.community === group.id);
      const movable = group.marks.filter((mark) => (linesAt.get(mark)?.length ?? 0) < HUB);
      exchange(movable, pool, (mark) => linesAt.get(mark) ?? []);
    }
  }
}

function linesOf(marks: readonly Mark[], drawn: readonly MapLink[]): readonly Line[] {
  return drawn.flatMap(({ a, b }) => {
    const [from, to] = [marks[a], marks[b]];
    return from && to ? [{ from, to }] : [];
  });
}

function exchange(
  marks: readonly Mark[],
  pool: readonly Line[],
  linesAt: (mark: Mark) => readonly Line[],
): void {
  marks.forEach((one, at) => {
    for (const other of marks.slice(at + 1)) {
      if (Math.abs(one.x - other.x) + Math.abs(one.y - other.y) > FARTHEST) continue;
      const lines = new Set([...linesAt(one), ...linesAt(other)]);
      if (lines.size === 0) continue;
      const before = tieLength(one) + tieLength(other);
      swapPlaces(one, other);
      const after = tieLength(one) + tieLength(other);
      swapPlaces(one, other);
      if (after > LONGER * before) continue;
      const crossed = crossings(lines, pool);
      swapPlaces(one, other);
      const gain = crossed - crossings(lines, pool) + (before - after) / CROSSING;
      if (gain <= 1e-6) swapPlaces(one, other);
    }
  });
}

function crossings(lines: ReadonlySet<Line>, pool: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) for (const other of pool) if (cross(line, other)) sum += 1;
  return sum;
}

/**
 * Whether two lines cross; lines that share an end do not.
 * @example
 * const [a, b, c, d] = [{ x: 0, y: 0 }, { x: 2, y: 2 }, { x: 0, y: 2 }, { x: 2, y: 0 }];
 * cross({ from: a, to: b }, { from: c, to: d }) // true
 * cross({ from: a, to: c }, { from: b, to: d }) // false
 */
export function cross(one: Line, other: Line): boolean {
  const { from: a, to: b } = one;
  const { from: c, to: d } = other;
  if (a === c || a === d || b === c || b === d) return false;
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(a: Mark, b: Mark, c: Mark): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
