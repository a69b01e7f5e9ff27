/** Gives communities the numbers of those they were before, so that colours and names do not swap. */
import { countsOf } from '../base/count-up.ts';

interface Overlap {
  readonly group: number;
  readonly id: number;
  readonly jaccard: number;
}

/**
 * The number of each group. The pair of old and new group with the greatest Jaccard overlap is matched first; groups that match none
 * get the lowest numbers that neither partition uses.
 * @example
 * matchCommunities([['a', 'b'], ['c']], new Map([['c', 4], ['d', 4]])) // [0, 4]
 */
export function matchCommunities(
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, number>,
): readonly number[] {
  const numbers = new Map<number, number>();
  const taken = new Set<number>();
  for (const { group, id } of overlaps(groups, previous)) {
    if (numbers.has(group) || taken.has(id)) continue;
    numbers.set(group, id);
    taken.add(id);
  }
  const used = new Set([...taken, ...previous.values()]);
  let free = 0;
  return groups.map((_, group) => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    while (used.has(free)) free += 1;
    used.add(free);
    return free;
  });
}

function overlaps(
  groups: readonly (readonly string[])[],
  previous: ReadonlyMap<string, number>,
): readonly Overlap[] {
  const sizes = countsOf(previous.values());
  const found = groups.flatMap((nodes, group) => {
    const shared = countsOf(nodes.map((node) => previous.get(node) ?? -1));
    return [...shared]
      .filter(([id]) => id >= 0)
      .map(
        ([id, both]): Overlap => ({
          group,
          id,
          jaccard: both / (nodes.length + (sizes.get(id) ?? 0) - both),
        }),
      );
  });
  return found.sort((a, b) => b.jaccard - a.jaccard || a.id - b.id || a.group - b.group);
}
