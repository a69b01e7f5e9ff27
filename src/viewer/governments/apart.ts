/** The occurrences of a graph with governments apart from the places whose names stand for them. */

import { countUpFor } from '../../base/count-up.ts';
import type { EntityId, Kind } from '../../model.ts';
import type { Occurrences, Opened } from '../../occurrences/index.ts';
import { createMembers, type Members } from '../../occurrences/places.ts';
import { GOVERNMENT } from './facet.ts';
import { governedBy, isSeat } from './seats.ts';

type Attributes = Opened['actors'][number];

/** A file that was regrouped, and who is meant where. */
export interface Apart {
  readonly opened: Opened;
  /** Who is meant by the mentions of an actor in a sentence of an article: the government where they are counted with it. */
  readonly meant: (article: string, sentence: number, actor: string) => string;
}

/** How the page calls the government of a country, and what it says below. */
export interface Naming {
  readonly label: (country: string) => string;
  readonly description: string;
}

/** Counts what stands for a government with an actor of its own: the one that lists know where it is named, else a new one. */
export function apart(opened: Opened, naming: Naming): Apart {
  const { occurrences } = opened;
  const cast = castOf(opened, naming);
  const members = membersOf(occurrences, cast.meant);
  const articles = new Map(occurrences.articles.map(({ id }, i) => [id, i]));
  const numbers = new Map<string, number>(occurrences.actors.map((id, i) => [id, i]));
  return {
    opened: {
      ...opened,
      actors: cast.actors(),
      occurrences: { ...occurrences, ...members, actors: cast.ids, kinds: cast.kinds },
    },
    meant: (article, sentence, actor) => {
      const facet = facetAt(occurrences, articles.get(article) ?? -1, sentence, numbers.get(actor) ?? -1);
      return facet === undefined ? actor : (cast.ids[cast.meant(numbers.get(actor) ?? -1, facet)] ?? actor);
    },
  };
}

/** Who is there, with the governments that have come to them so far. */
interface Cast {
  readonly ids: readonly EntityId[];
  readonly kinds: readonly Kind[];
  readonly actors: () => readonly Attributes[];
  /** The number of whom an actor stands for with this facet; so many `mentions` more of it are counted there. */
  readonly meant: (actor: number, facet: number, mentions?: number) => number;
}

function castOf({ occurrences, actors: known }: Opened, naming: Naming): Cast {
  const [ids, kinds, actors] = [[...occurrences.actors], [...occurrences.kinds], [...known]];
  const numbers = new Map<string, number>(ids.map((id, i) => [id, i]));
  const names = new Map<number, Map<string, number>>();
  const come = (government: string, place: Attributes): number => {
    numbers.set(`e:${government}`, ids.length);
    kinds.push('organization');
    actors.push(governmentOf(place, naming));
    return ids.push(`e:${government}`) - 1;
  };
  const meant: Cast['meant'] = (actor, facet, mentions = 0) => {
    const row = (ids[actor] ?? '').slice('e:'.length);
    const governed = facet === GOVERNMENT || isSeat(row) ? governedBy(row) : undefined;
    if (governed === undefined) return actor;
    const { country, government } = governed;
    const place = known[numbers.get(`e:${country}`) ?? actor] ?? {};
    const number =
      numbers.get(`e:${government}`) ?? come(government, 'x' in place ? place : (known[actor] ?? {}));
    countUpFor(names, number, String(known[actor]?.label), mentions);
    return number;
  };
  return { ids, kinds, meant, actors: () => actors.map((one, i) => withNames(one, names.get(i))) };
}

/** A government that no list knows, beside the place that it governs. */
function governmentOf({ label, x, y, size, community }: Attributes, naming: Naming): Attributes {
  const [across, radius] = [Number(x), Number(size)];
  return {
    label: naming.label(String(label)),
    description: naming.description,
    kind: 'organization',
    names: [],
    because: [],
    ...(x !== undefined && { x: across + 2 * radius, y, size: radius / 2, community }),
  };
}

/** The names of places that stand for a government, beside its own; what no longer stands for more is not said to. */
function withNames(actor: Attributes, places: ReadonlyMap<string, number> | undefined): Attributes {
  const { government: _, ...rest } = actor;
  if (places === undefined) return governedBy(String(actor.row ?? '')) ? rest : actor;
  const own = Array.isArray(rest.names) ? rest.names : [];
  return { ...rest, names: [...own, ...places] };
}

/** As what an actor is named in a sentence; `undefined` where it is not. */
function facetAt(
  { first, sentence: sentences, named, members, facet }: Occurrences,
  article: number,
  sentence: number,
  actor: number,
): number | undefined {
  for (let place = first[article] ?? 0; place < (first[article + 1] ?? 0); place += 1) {
    if (sentences[place] !== sentence) continue;
    const [from, to] = [named[place] ?? 0, named[place + 1] ?? 0];
    const at = members.subarray(from, to).indexOf(actor);
    return at < 0 ? undefined : facet[from + at];
  }
  return undefined;
}

/** Who is named in each sentence, each once, as `meant` has it. */
function membersOf(
  { named, members, mentions, confidence, facet }: Occurrences,
  meant: Cast['meant'],
): Members {
  const kept = createMembers();
  for (let place = 0; place + 1 < named.length; place += 1) {
    const seen = new Map<
      number,
      { readonly mentions: number; readonly confidence: number; readonly facet: number }
    >();
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const actor = members[i] ?? 0;
      const other = meant(actor, facet[i] ?? 0, mentions[i] ?? 0);
      const before = seen.get(other);
      seen.set(other, {
        mentions: (before?.mentions ?? 0) + (mentions[i] ?? 0),
        confidence: Math.max(before?.confidence ?? 0, confidence[i] ?? 0),
        facet: other === actor ? (facet[i] ?? 0) : 0,
      });
    }
    for (const [actor, one] of seen) kept.add(actor, one.mentions, one.confidence, one.facet);
    kept.end();
  }
  return kept.finish();
}
