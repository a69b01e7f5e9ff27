/** What is known of the actors of the corpus so far; grows only. */
import type { EntityId, Kind, Row } from '../model.ts';
import { isAcronym } from './acronym.ts';
import { namesClash } from './blockers.ts';
import { areApart, type Side } from './decisions.ts';
import { type Local, lastingForms } from './local.ts';
import type { PersonName } from './person-name.ts';

/** Everybody whose name has one key. */
interface Namesakes {
  readonly seen: Set<PersonName>;
  readonly settled: Map<PersonName, EntityId>;
}

export interface Known {
  /** The actor by kind and folded form; `several` where two listed actors share it. */
  readonly forms: Map<string, EntityId | 'several'>;
  readonly people: Map<string, Namesakes>;
  /** By short form (surname, acronym): the actors it may stand for, with the number of articles that use their long form. */
  readonly owners: Map<string, Map<EntityId, number>>;
  readonly rows: Map<EntityId, Row>;
  /** All actors settled so far. */
  readonly actors: Set<EntityId>;
  /** On which sides of decisions the settled actors are. */
  readonly sides: Map<EntityId, Side[]>;
}

export function emptyKnown(): Known {
  return {
    forms: new Map(),
    people: new Map(),
    owners: new Map(),
    rows: new Map(),
    actors: new Set(),
    sides: new Map(),
  };
}

/** The key of a form, long or short, within its kind. */
export function formKey(kind: Kind, folded: string): string {
  return `${kind}/${folded}`;
}

/** Takes note of the full names of an actor before it is settled, so that contradicting names are known in time. */
export function noteNames(known: Known, local: Local): void {
  for (const name of local.full) namesakes(known, name.key).seen.add(name);
  if (local.rowId === undefined) return;
  const id: EntityId = `e:${local.rowId}`;
  if (local.row) known.rows.set(id, local.row);
  noteForms(known, local, id);
}

/** Whether somebody has decided that an actor is not the one of an article. */
export const isOther = (known: Known, id: EntityId, { sides }: Local): boolean =>
  sides.length > 0 && areApart(sides, known.sides.get(id) ?? []);

/** Takes note of the actor that was settled on. */
export function noteActor(known: Known, local: Local, id: EntityId): void {
  known.actors.add(id);
  if (local.sides.length > 0) known.sides.set(id, [...(known.sides.get(id) ?? []), ...local.sides]);
  if (local.rowId === undefined) noteForms(known, local, id);
  for (const [short, articles] of shortForms(local)) {
    const key = formKey(local.kind, short);
    const owners = known.owners.get(key) ?? new Map<EntityId, number>();
    known.owners.set(key, owners.set(id, (owners.get(id) ?? 0) + articles));
  }
}

function noteForms(known: Known, local: Local, id: EntityId): void {
  for (const form of fullForms(local))
    noteForm(known, formKey(local.kind, form), id, local.rowId !== undefined);
  for (const name of local.full) {
    const { settled } = namesakes(known, name.key);
    if (!settled.has(name)) settled.set(name, id);
  }
}

function fullForms(local: Local): readonly string[] {
  return local.kind === 'person' ? local.full.map(({ whole }) => whole) : lastingForms(local);
}

function noteForm(known: Known, key: string, id: EntityId, listed: boolean): void {
  const before = known.forms.get(key);
  if (before === undefined) known.forms.set(key, id);
  else if (listed && before !== id && known.rows.has(before as EntityId)) known.forms.set(key, 'several');
}

/** The short forms an actor can go by, with 1 where the article uses its long form, else 0. */
function shortForms(local: Local): ReadonlyMap<string, number> {
  const shorts = new Map<string, number>();
  for (const name of local.full) shorts.set(name.bare, 0);
  for (const { person, partner, mention, key } of local.appearances) {
    if (person !== undefined && person.given !== '') shorts.set(person.bare, 1);
    if (partner !== undefined && isAcronym(mention.name)) shorts.set(key, 1);
  }
  return shorts;
}

function namesakes(known: Known, key: string): Namesakes {
  const found = known.people.get(key) ?? { seen: new Set(), settled: new Map() };
  known.people.set(key, found);
  return found;
}

/** Whether the corpus has people under this key who cannot be one. */
export function hasClash(known: Known, key: string): boolean {
  const seen = [...(known.people.get(key)?.seen ?? [])];
  return seen.some((a, i) => seen.slice(i + 1).some((b) => namesClash(a, b)));
}

/** The one settled person whose name fits; `undefined` if none or several do. */
export function onlyNamesake(
  known: Known,
  name: PersonName,
  fits: (other: PersonName) => boolean,
): EntityId | undefined {
  const ids = new Set<EntityId>();
  for (const [other, id] of known.people.get(name.key)?.settled ?? []) {
    if (fits(other) && !namesClash(name, other)) ids.add(id);
  }
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
}
