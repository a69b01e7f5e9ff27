/** Gives areas hues: neighbours have different ones, and an area that was there before keeps its own. */
import { countUp } from '../base/count-up.ts';
import type { Group } from './group.ts';
import type { Seat } from './input.ts';
import { HUES } from './output.ts';
import type { Sheet } from './sheet.ts';

const LIKE_NEIGHBOUR = 100;
const USED = 1.5;
const KEPT = 40;

/** The hue of each group by its id. */
export function huesOf(
  groups: readonly Group[],
  sheet: Sheet,
  before: ReadonlyMap<string, Seat>,
): ReadonlyMap<number, number> {
  const neighbours = neighboursOf(sheet);
  const hues = new Map<number, number>();
  const used = new Array<number>(HUES).fill(0);
  for (const { id, marks } of groups) {
    const known = commonHue(marks.map(({ actor }) => before.get(actor.key)?.hue));
    const cost = (hue: number) => {
      const alike = [...(neighbours.get(id) ?? [])].filter((other) => hues.get(other) === hue).length;
      return LIKE_NEIGHBOUR * alike + USED * (used[hue] ?? 0) - (hue === known ? KEPT : 0);
    };
    const best = used.map((_, hue) => hue).sort((a, b) => cost(a) - cost(b) || a - b)[0] ?? 0;
    hues.set(id, best);
    used[best] = (used[best] ?? 0) + 1;
  }
  return hues;
}

/** The most frequent of the former hues. */
function commonHue(hues: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const hue of hues) if (hue !== undefined) countUp(counts, hue);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function neighboursOf(sheet: Sheet): ReadonlyMap<number, ReadonlySet<number>> {
  const neighbours = new Map<number, Set<number>>();
  const meet = (a: number, b: number) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { column, row, owner } of sheet.cells) {
    for (const other of [sheet.at(column + 1, row), sheet.at(column, row + 1)]) {
      if (!other || other.owner < 0 || other.owner === owner) continue;
      meet(owner, other.owner);
      meet(other.owner, owner);
    }
  }
  return neighbours;
}
