/**
 * Rows of actors out of names of one's own: a name that the lists know already gives its row more names, all others are rows of their
 * own. A row is made when it is first asked for: of a hundred thousand names a corpus has few.
 */

import type { Kind, Problem, Row, RowId } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import { idPart } from '../spelling/id-part.ts';
import { addressOf } from './identifiers.ts';
import type { ListedName } from './own-name.ts';

const SOURCES: Readonly<Record<Kind, string>> = {
  person: 'own-people',
  organization: 'own-organizations',
  place: 'own-places',
};
const OWN: ReadonlySet<string> = new Set(Object.values(SOURCES));
/** So many namesakes are told one by one. */
const MOST_TOLD = 10;

/** The rows of one's own names, beside those that the program knows. */
export interface OwnRows {
  /** The names, each actor once. */
  readonly names: readonly ListedName[];
  readonly rowOf: (name: ListedName) => Row;
  readonly rowById: (id: string) => Row | undefined;
  readonly problems: readonly Problem[];
}

/** The rows of the lists that a name is one of. */
export type RowsNamed = (name: string) => readonly Row[];

/** The rows of names of one's own, of which some may be rows of the lists. */
export function ownRows(own: readonly ListedName[], named: RowsNamed): OwnRows {
  const { names, problems } = eachOnce(own);
  const rows = new Map<ListedName, Row>();
  const byId = new Map<string, Row>();
  const rowOf = (name: ListedName): Row => {
    const known = rows.get(name);
    if (known !== undefined) return known;
    const row = describe(name, listedRow(name, named));
    rows.set(name, row);
    byId.set(row.id, row);
    return row;
  };
  const isOwn = (id: string): boolean => OWN.has(id.slice(0, id.indexOf('/')));
  return {
    names,
    rowOf,
    rowById: (id) => {
      if (names.length === 0) return undefined;
      if (isOwn(id) && !byId.has(id)) names.forEach(rowOf);
      return byId.get(id);
    },
    problems,
  };
}

/** The row of the lists with this name and kind, if there is exactly one. */
function listedRow({ name, kind }: ListedName, named: RowsNamed): Row | undefined {
  const rows = named(name).filter((row) => row.kind === kind);
  return rows.length === 1 ? rows[0] : undefined;
}

function describe({ name, kind, description, ids }: ListedName, listed: Row | undefined): Row {
  const id: RowId = `${SOURCES[kind]}/${idPart(foldWords(name))}`;
  return {
    ...(listed ?? { id, kind, label: { und: name }, flags: [] }),
    ...(description !== undefined && { description }),
    ...(ids.length > 0 && { sameAs: [...new Set(ids.map(addressOf))] }),
  };
}

/** Lines of one name and kind are one actor; where they know it under different numbers, that is said. */
function eachOnce(own: readonly ListedName[]): Pick<OwnRows, 'names' | 'problems'> {
  const names: ListedName[] = [];
  const newMap = () => new Map<string, number>();
  const places = { person: newMap(), organization: newMap(), place: newMap() };
  const told: Problem[] = [];
  let namesakes = 0;
  for (const one of own) {
    const place = places[one.kind].get(one.name);
    const first = names[place ?? -1];
    if (place === undefined || first === undefined) places[one.kind].set(one.name, names.push(one) - 1);
    else names[place] = together(first, one);
    if (first === undefined || first.ids.length === 0 || one.ids.every((id) => first.ids.includes(id)))
      continue;
    namesakes += 1;
    if (namesakes <= MOST_TOLD) told.push(namesake(one, first));
  }
  return {
    names,
    problems: namesakes > MOST_TOLD ? [...told, more(namesakes - MOST_TOLD)] : told,
  };
}

function together(first: ListedName, next: ListedName): ListedName {
  const description = first.description ?? next.description;
  return {
    ...first,
    aliases: [...new Set([...first.aliases, ...next.aliases])],
    ids: [...new Set([...first.ids, ...next.ids])],
    ...(description !== undefined && { description }),
  };
}

const HINT =
  'Names alone do not tell two of one name apart. Keep one, or write a name that tells them apart.';

const namesake = ({ name, at }: ListedName, first: ListedName): Problem => ({
  code: 'gazetteer/namesakes',
  where: at,
  message: `“${name}” stands with another number in ${first.at}; both become one actor.`,
  hint: HINT,
});

const more = (count: number): Problem => ({
  code: 'gazetteer/namesakes',
  where: 'gazetteer',
  message: `${count} more names stand there twice with different numbers; each becomes one actor.`,
  hint: HINT,
});
