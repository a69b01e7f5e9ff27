/**
 * Added articles among the occurrences, so that filters, time, sentences and windows count them. A build would also tell the facets of their places,
 * and compare their sentences and texts with those of all others: here what repeats counts anew, until it is built.
 */

import { collect } from '../../collect/collect.ts';
import { factsIn } from '../../collect/told.ts';
import { type Traced, tracesOf } from '../../collect/traces.ts';
import { linkKey } from '../../connect/link-key.ts';
import { MOST_ACTORS } from '../../connect/units.ts';
import { type FullArticle, parseArticle } from '../../graph/article-file.ts';
import { statementsIn } from '../../graph/statement-marks.ts';
import { type Entity, type EntityId, isEntityId, type Linked } from '../../model.ts';
import type { Occurrences, Opened } from '../../occurrences/index.ts';
import { merged } from '../../occurrences/merge.ts';
import { numbersOf } from '../../occurrences/numbers.ts';
import type { Addition, FreshActor } from './addition.ts';

/** A file that was opened, with more articles in it. */
export interface WithAdditions {
  readonly opened: Opened;
  /** The keys of all links that sentences of the additions speak of. */
  readonly links: ReadonlySet<string>;
}

/** An opened file with additions that it lacks; `heirOf` tells who somebody has become. */
export function withAdditions(
  opened: Opened,
  additions: readonly Addition[],
  heirOf: (id: string) => string,
): WithAdditions {
  const added = collected(additions, opened.occurrences, heirOf);
  const near = neighboursIn(added);
  const occurrences = merged(opened.occurrences, added);
  const fresh = new Map(additions.flatMap((one) => one.fresh.map((actor) => [actor.id, actor] as const)));
  const more = occurrences.actors.slice(opened.actors.length).map((id) => {
    const actor = fresh.get(id);
    return actor ? freshAttributes(actor, near.get(id) ?? [], opened) : {};
  });
  return {
    opened: { ...opened, actors: [...opened.actors, ...more], occurrences },
    links: new Set([...near].flatMap(([id, others]) => [...others].map((other) => linkKey(id, other)))),
  };
}

/** The occurrences of additions alone. */
function collected(
  additions: readonly Addition[],
  { actors, kinds }: Occurrences,
  heirOf: (id: string) => string,
): Occurrences {
  const articles = additions.map(({ content }) => parseArticle(JSON.parse(content)));
  const infos = additions.map(({ id, title, date, source, url, language, file }) => ({
    ...{ id, language, file },
    ...Object.fromEntries(Object.entries({ title, date, source, url }).filter(([, text]) => text !== '')),
  }));
  const traces = articles.map((article) => tracesOf(tracedIn(article), article.text));
  const numbers = numbersOf(actors);
  const fresh = new Map(additions.flatMap((one) => one.fresh.map(({ id, kind }) => [id, kind] as const)));
  const named = articles.map(({ marks }) => marks.map(({ entity }) => idIn(heirOf(entity))));
  const entities = [...new Set(named.flat())].map((id): Entity => {
    const kind = fresh.get(id) ?? kinds[numbers.get(id) ?? -1] ?? 'person';
    return { id, kind, label: id, names: [], because: [] };
  });
  const linked: Linked = { entities, actors: named };
  return collect(infos, traces, linked, factsIn(infos, traces, linked), () => '').occurrences;
}

const idIn = (id: string): EntityId => (isEntityId(id) ? id : `e:${id}`);

function tracedIn(article: FullArticle): Traced {
  return {
    language: article.language,
    sentences: article.sentences.map(([start, end]) => ({ start, end })),
    mentions: article.marks,
    relations: statementsIn(article).map(
      ({ type, rule, at: [from = -1, to], role, status, said, sentence }) => ({
        ...{ type, rule, from, status, sentence },
        ...(to !== undefined && { to }),
        ...(role !== undefined && { role }),
        ...(said && { said }),
      }),
    ),
  };
}

/** Who shares a sentence with whom, among the first that are counted in it. */
function neighboursIn({ actors, named, members }: Occurrences): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const found = new Map<EntityId, Set<EntityId>>(actors.map((id) => [id, new Set()]));
  for (let place = 0; place + 1 < named.length; place += 1) {
    const counted = members.subarray(named[place], named[place + 1]).subarray(0, MOST_ACTORS);
    const here = Array.from(counted, (actor) => actors[actor] ?? 'e:');
    for (const id of here) for (const other of here) if (other !== id) found.get(id)?.add(other);
  }
  return found;
}

/** Whoever is new stands in the middle of those it is named with, and in their group. */
function freshAttributes(
  { id: _, ...actor }: FreshActor,
  near: Iterable<EntityId>,
  { occurrences, actors }: Opened,
): Opened['actors'][number] {
  const numbers = numbersOf(occurrences.actors);
  const placed = [...near]
    .flatMap((id): Opened['actors'] => [actors[numbers.get(id) ?? -1] ?? {}])
    .filter((one) => 'x' in one);
  const mean = (axis: 'x' | 'y') =>
    placed.reduce((sum, one) => sum + Number(one[axis]), 0) / Math.max(1, placed.length);
  return {
    ...actor,
    because: [],
    x: mean('x'),
    y: mean('y'),
    size: 5,
    community: placed[0]?.community ?? -1,
  };
}
