/** Counts who occurs with whom in a selection of the occurrences: the same code for the build and for the page. */
import type { Problem } from '../model.ts';
import type { Occurrences } from '../occurrences/occurrences.ts';
import {
  FRESH,
  freshness,
  PASSED_OVER,
  type Selection,
  selectedActors,
  selectedArticles,
} from '../occurrences/selection.ts';
import type { Counted, Presence } from './counted.ts';
import { gather } from './gather.ts';
import { instancesOf } from './instances.ts';
import { meetingsOf } from './meetings.ts';
import { onlyStated } from './stated-pairs.ts';
import { tooMany, unitCount } from './units.ts';

/** Counts everything anew: milliseconds for thousands of articles. Default: all, sentence by sentence. */
export function count(occurrences: Occurrences, selection: Selection = {}): Counted {
  const window = selection.window ?? 'sentence';
  const selected = selectedArticles(occurrences, selection);
  const actors = selectedActors(occurrences, selection);
  const state = freshness(occurrences, selected);
  const units = new Uint32Array(actors.length);
  const problems: Problem[] = [];
  const gathered = gather({ occurrences, state, actors }, window, (unit) => {
    problems.push(tooMany(occurrences.articles[unit.article]?.id ?? '', unit));
  });
  for (const actor of gathered.actor) units[actor] = (units[actor] ?? 0) + 1;
  const leading = typeof window === 'number';
  const meetings = meetingsOf(gathered, actors.length, { leading, minimum: selection.minimum ?? 1 });
  const counted: Counted = {
    ...{ occurrences, window, selected, state, problems },
    presence: { ...presenceOf(occurrences, state, actors), units },
    pairs: meetings.pairs,
    instances: instancesOf(gathered, meetings, { occurrences, state, leading }),
    units: unitCount(occurrences, selected, window),
  };
  return selection.relations ? onlyStated(counted, selection.relations) : counted;
}

function presenceOf(
  { actors, first, named, members, mentions, version }: Occurrences,
  state: Uint8Array,
  wanted: Uint8Array,
): Omit<Presence, 'units'> {
  const counted = { mentions: new Uint32Array(actors.length), articles: new Uint32Array(actors.length) };
  const isNew = createVersionCheck(version, actors.length);
  const articles = first.length - 1;
  for (let article = 0; article < articles; article += 1) {
    for (let place = first[article] ?? 0; place < (first[article + 1] ?? 0); place += 1) {
      const how = state[place];
      if (how === PASSED_OVER) continue;
      for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
        const actor = members[i] ?? 0;
        if (wanted[actor] === 0) continue;
        if (how === FRESH) counted.mentions[actor] = (counted.mentions[actor] ?? 0) + (mentions[i] ?? 0);
        if (isNew(actor, article)) counted.articles[actor] = (counted.articles[actor] ?? 0) + 1;
      }
    }
  }
  return counted;
}

/**
 * Tells whether something is seen for the first time in an article or in another version of it. Things are numbers below `things`,
 * articles come in order.
 */
export function createVersionCheck(
  version: Uint32Array,
  things: number,
): (thing: number, article: number) => boolean {
  const hasVersions = new Uint8Array(version.length);
  version.forEach((original, article) => {
    if (original !== article) hasVersions[original] = 1;
  });
  const last = new Int32Array(things).fill(-1);
  const seen = new Set<number>();
  return (thing, article) => {
    if (last[thing] === article) return false;
    last[thing] = article;
    const original = version[article] ?? article;
    if (hasVersions[original] === 0) return true;
    const key = original * things + thing;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
