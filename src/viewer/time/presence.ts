/** How much those who are drawn are there while a reader moves through time: the picture stays, and they fade. */

import { pairOf } from '../../connect/pairs.ts';
import { recount } from '../../connect/recount.ts';
import type { Opened } from '../../occurrences/index.ts';
import { numbersOf } from '../../occurrences/numbers.ts';
import { type Selection, windowIn } from '../../occurrences/selection.ts';
import type { Visible } from '../model/filter.ts';
import type { Presence } from '../stage/fade.ts';

/** Counts a selection by the code of the build, and tells of those who are visible, and of the links that are drawn, what they are in it. */
export function presenceIn({ occurrences, graph }: Opened, visible: Visible, selection: Selection): Presence {
  const counted = recount(occurrences, { window: windowIn(graph), ...selection });
  const { presence, pairs, selected } = counted;
  const numbers = numbersOf(occurrences.actors);
  const numberOf = (key: string) => numbers.get(key) ?? -1;
  const links = visible.links.flatMap(({ key, source, target }): [string, number][] => {
    const pair = pairOf(counted, numberOf(source.key), numberOf(target.key));
    return pair < 0 ? [] : [[key, (pairs.ends[pair] ?? 0) - (pairs.starts[pair] ?? 0)]];
  });
  return {
    articles: new Map([...visible.keys].map((key) => [key, presence.articles[numberOf(key)] ?? 0])),
    links: new Map(links),
    of: selected.reduce((sum, one) => sum + one, 0),
  };
}
