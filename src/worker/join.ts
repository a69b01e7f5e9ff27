/** New articles into a network that is there: who of them is one of its actors, by the code that links the articles of a corpus. */
import { type LinkKnowledge, link } from '../link/index.ts';
import type { Entity, EntityId, Evidence, Found, Kind, Mention, RowId } from '../model.ts';

/** An actor of the network, as it is known without its articles. */
export interface KnownActor {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly names: readonly (readonly [name: string, count: number])[];
  /** The row of the lists that it is. */
  readonly row?: RowId;
}

/** The actor of each mention, and those that the network did not have. */
export interface Joined {
  /** Those who are not in the network yet. */
  readonly fresh: readonly Entity[];
  /** The actor of each mention of each article: of the network, or a new one. */
  readonly actors: readonly (readonly EntityId[])[];
}

/** Before all ids of articles, so that the network is known when the new ones are linked. */
const KNOWN = '\u0001';
/** As many names of an actor tell who it is. */
const MOST_NAMES = 8;

/**
 * Links the articles together with one short article for each actor that is known, in which all its names stand. Who is then one with a
 * known actor is that one; of several the one that comes first. `textOf` gives the text of an article.
 */
export function joinActors(
  founds: readonly Found[],
  known: readonly KnownActor[],
  knowledge: LinkKnowledge,
  textOf: (article: string) => string | undefined,
): Joined {
  const presented = known.map((actor, i) => present(actor, `${KNOWN}${String(i).padStart(7, '0')}`));
  const { entities, actors } = link([...presented, ...founds], knowledge, textOf);
  const network = new Map<EntityId, EntityId>();
  known.forEach(({ id }, i) => {
    const [main] = actors[i] ?? [];
    if (main !== undefined && !network.has(main)) network.set(main, id);
  });
  const own = new Set(known.map(({ id }) => id));
  const idOf = (id: EntityId): EntityId => network.get(id) ?? id;
  const joined = actors.slice(known.length).map((ids) => ids.map(idOf));
  const named = new Set(joined.flat());
  return { fresh: entities.filter(({ id }) => named.has(id) && !own.has(id)), actors: joined };
}

/** An article that says nothing but the names of an actor. */
function present({ kind, names, row }: KnownActor, article: string): Found {
  const mentions = names.slice(0, MOST_NAMES).map(([name], sentence): Mention => {
    const witness: Evidence =
      row === undefined ? { by: 'memory', id: 'known', weight: 1 } : { by: 'gazetteer', id: row, weight: 1 };
    return {
      start: 0,
      end: name.length,
      text: name,
      name,
      kind,
      form: 'name',
      sentence,
      ...(row !== undefined && { row }),
      evidence: [witness],
    };
  });
  return { article, language: '', sentences: mentions.map(({ start, end }) => ({ start, end })), mentions };
}
