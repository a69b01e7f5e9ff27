/** How much those who are drawn are there while a reader moves through time: the picture stays, and they fade. */

import { count } from '../../connect/count.ts';
import { linkKey } from '../../connect/link-key.ts';
import { endsOf } from '../../connect/pairs.ts';
import type { Opened } from '../../occurrences/index.ts';
import { type Selection, windowIn } from '../../occurrences/selection.ts';
import type { Visible } from '../model/filter.ts';
import type { Presence } from '../stage/fade.ts';

/** Counts those who are visible in a selection, by the code of the build, and compares them with what they are in the picture. */
export function presenceIn({ occurrences, graph }: Opened, visible: Visible, selection: Selection): Presence {
  const ids = occurrences.actors.filter((id) => visible.keys.has(id));
  const counted = count(occurrences, { window: windowIn(graph), ...selection, actors: new Set(ids) });
  const { presence, pairs, selected } = counted;
  const articles = new Map<string, number>();
  occurrences.actors.forEach((id, i) => {
    if (visible.keys.has(id)) articles.set(id, presence.articles[i] ?? 0);
  });
  const links = new Map<string, number>();
  pairs.starts.forEach((from, pair) => {
    const [a, b] = endsOf(counted, pair);
    const key = linkKey(occurrences.actors[a] ?? '', occurrences.actors[b] ?? '');
    links.set(key, (pairs.ends[pair] ?? 0) - from);
  });
  return { articles, links, of: selected.reduce((sum, one) => sum + one, 0) };
}
