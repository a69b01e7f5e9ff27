/** Notes -> whom and what of a graph they mean. */
import { type GraphActor, meantBy, type Reference } from '../corrections/index.ts';
import { type About, isNote, type NotesEntry } from './note.ts';

/** An actor of a graph with its id. */
export interface NotedActor extends GraphActor {
  readonly key: string;
}

/** What notes are about, by id: of an actor, of a link (`a|b`, in the order of code units), of an article. */
export interface Noted<T> {
  readonly actors: ReadonlyMap<string, readonly T[]>;
  readonly links: ReadonlyMap<string, readonly T[]>;
  readonly articles: ReadonlyMap<string, readonly T[]>;
}

/**
 * The key under which a link is noted.
 * @example
 * linkNoteKey('e:b', 'e:a') // 'e:a|e:b'
 */
export const linkNoteKey = (a: string, b: string): string => [a, b].sort().join('|');

/** The notes on each actor, link and article in one text, by the tables that have a row for it. */
export function notesByTable({
  actors,
  links,
  articles,
}: Noted<{ readonly note: string }>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const joined = (found: Noted<{ readonly note: string }>['actors']) =>
    new Map([...found].map(([key, notes]) => [key, notes.map(({ note }) => note).join(' | ')]));
  return new Map([
    ['actors', joined(actors)],
    ['links', joined(links)],
    ['articles', joined(articles)],
  ]);
}

/** Sorts notes by what they are about; those about nobody of the graph, or about one of several, are left out. */
export function resolveNotes<E extends NotesEntry>(
  entries: readonly E[],
  all: readonly NotedActor[],
): Noted<E> {
  const noted = {
    actors: new Map<string, E[]>(),
    links: new Map<string, E[]>(),
    articles: new Map<string, E[]>(),
  };
  if (entries.length === 0) return noted;
  const keyOf = referencesTo(all);
  for (const entry of entries) {
    const found = isNote(entry) ? placeOf(entry.about, keyOf) : undefined;
    if (found) noted[found.of].set(found.key, [...(noted[found.of].get(found.key) ?? []), entry]);
  }
  return noted;
}

/** Gives the id of the one actor that a reference means. */
type KeyOf = (reference: Reference) => string | undefined;

function placeOf(about: About, keyOf: KeyOf) {
  if ('article' in about) return { of: 'articles', key: about.article } as const;
  if ('actor' in about) {
    const key = keyOf(about.actor);
    return key === undefined ? undefined : ({ of: 'actors', key } as const);
  }
  const [a, b] = about.link.map(keyOf);
  return a === undefined || b === undefined ? undefined : ({ of: 'links', key: linkNoteKey(a, b) } as const);
}

/** By row and by name as it is written; only what is not found so is compared letter by letter with all. */
function referencesTo(all: readonly NotedActor[]): KeyOf {
  const rows = new Map(all.flatMap(({ row, key }) => (row ? [[row, key] as const] : [])));
  const bearers = new Map<string, NotedActor[]>();
  for (const actor of all)
    for (const name of new Set([actor.label, ...actor.names.map(([one]) => one)]))
      bearers.set(name, [...(bearers.get(name) ?? []), actor]);
  const named = ({ name, kind }: Named): string | undefined => {
    const fitting = (bearers.get(name) ?? []).filter((one) => kind === undefined || one.kind === kind);
    const shown = fitting.filter(({ label }) => label === name);
    const found = shown.length > 0 ? shown : fitting;
    return found.length === 1 ? found[0]?.key : undefined;
  };
  return (reference) => {
    if ('row' in reference) return rows.get(reference.row);
    const meant = bearers.has(reference.name) ? undefined : meantBy(reference, all);
    if (meant?.is !== 'one') return named(reference);
    return 'row' in meant.reference ? rows.get(meant.reference.row) : named(meant.reference);
  };
}

type Named = Extract<Reference, { readonly name: string }>;
