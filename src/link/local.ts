/** An actor as one article shows it. */
import type { Kind, Row } from '../model.ts';
import { isAcronym } from './acronym.ts';
import { BLOCKERS } from './blockers.ts';
import { isFull, type PersonName } from './person-name.ts';
import { type Gender, keyOf, personName, type Reading } from './reading.ts';

export interface Local {
  readonly kind: Kind;
  readonly rowId: string | undefined;
  readonly row: Row | undefined;
  readonly readings: Reading[];
  /** Folded forms, those of the row included. */
  readonly keys: string[];
  /** The full names of a person, those of the row included. */
  readonly full: PersonName[];
  /** Ids of the reasons that brought its mentions together. */
  readonly because: string[];
}

/** An actor with a first mention. */
export function openLocal(reading: Reading): Local {
  const { kind, row, mention } = reading;
  const local: Local = { kind, rowId: mention.row, row, readings: [], keys: [], full: [], because: [] };
  for (const name of Object.values(row?.label ?? {})) learn(local, name);
  addReading(local, reading);
  return local;
}

/** Adds a mention to an actor. */
export function addReading(local: Local, reading: Reading): void {
  local.readings.push(reading);
  if (reading.mention.form === 'name' && !isShortened(local, reading)) learn(local, reading.mention.name);
}

/** A surname or a first name of somebody known in full is not a name of its own. */
function isShortened(local: Local, { person }: Reading): boolean {
  return person !== undefined && !isFull(person) && (local.full.length > 0 || local.rowId !== undefined);
}

function learn(local: Local, name: string): void {
  addOnce(local.keys, keyOf(local.kind, name));
  if (local.kind !== 'person') return;
  const person = personName(name);
  if (isFull(person)) addOnce(local.full, person);
}

/** Adds to a list what it does not hold yet. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** The forms that mean this actor in other articles, too: not the acronyms that only this article explains. */
export function lastingForms({ keys, readings }: Local): readonly string[] {
  const passing = readings.filter(
    ({ partner, mention }) => partner !== undefined && isAcronym(mention.name) && mention.row === undefined,
  );
  return passing.length === 0 ? keys : keys.filter((form) => passing.every(({ key }) => key !== form));
}

/** The gender of an actor where a row or a form of address tells it. */
function genderOf(local: Local): Gender | undefined {
  return local.readings.find(({ gender }) => gender !== undefined)?.gender;
}

/** Whether something speaks against a mention being this person under this full name. */
export function isBlocked(reading: Reading, local: Local, name: PersonName): boolean {
  const { person, gender } = reading;
  if (person === undefined) return false;
  const other = genderOf(local);
  return BLOCKERS.some(({ blocks }) => blocks({ name: person, gender }, { name, gender: other }));
}
