/** An actor as one article shows it. */
import type { Gender } from '../languages/address.ts';
import type { Kind, Row, RowId } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import type { Appearance } from './appearance.ts';
import { BLOCKERS } from './blockers.ts';
import { areApart, bondOfMention, type Side } from './decisions.ts';
import type { ActorName } from './knowledge.ts';
import { isFull, type PersonName } from './person-name.ts';

/** All mentions in an article that are one actor, with the names that they use. */
export interface Local {
  readonly kind: Kind;
  readonly rowId: RowId | undefined;
  readonly row: Row | undefined;
  readonly appearances: Appearance[];
  /** Folded forms, those of the row included. */
  readonly keys: string[];
  /** The full names of a person, those of the row included. */
  readonly full: PersonName[];
  /** The full names of a person that the article prints: a label of the row teaches no name that it lacks. */
  readonly printed: PersonName[];
  /** Ids of the reasons that brought its mentions together. */
  readonly because: string[];
  /** On which sides of decisions its mentions are. */
  readonly sides: Side[];
  /** Those in the article whom its surname may mean as well: it stays with none of them. */
  readonly rivals: Local[];
}

/** An actor with a first mention. */
export function openLocal(appearance: Appearance): Local {
  const { kind, row, rowId, listed } = appearance;
  const local = openUnlisted(kind, rowId, row);
  for (const name of listed) learn(local, name);
  addAppearance(local, appearance);
  return local;
}

/** A listed actor that mentions are about to join. */
export function openRow(row: Row, listed: readonly ActorName[]): Local {
  const local = openUnlisted(row.kind, row.id, row);
  for (const name of listed) learn(local, name);
  return local;
}

/** An actor of which nothing is known yet but its row, if it has one. */
export const openUnlisted = (kind: Kind, rowId: RowId | undefined, row?: Row): Local => ({
  kind,
  rowId,
  row,
  appearances: [],
  keys: [],
  full: [],
  printed: [],
  because: [],
  rivals: [],
  sides: [],
});

/** Adds a mention to an actor of an article, and learns its name unless that is only a part of one that is known. */
export function addAppearance(local: Local, appearance: Appearance): void {
  const { mention, person } = appearance;
  local.appearances.push(appearance);
  for (const side of appearance.decided?.sides ?? []) addOnce(local.sides, side);
  if (mention.form !== 'name' || isShortened(local, appearance)) return;
  learn(local, appearance);
  if (person !== undefined && isFull(person)) addOnce(local.printed, person);
}

/** A surname or a first name of somebody known in full is not a name of its own; one word that a list has as the whole name is. */
export function isShortened(local: Local, appearance: Appearance): boolean {
  return isShort(appearance) && (local.full.length > 0 || local.rowId !== undefined);
}

/** Whether a person is called by one word that is no whole name in a list: it may be the surname of many. */
export const isShort = ({ person, key, listed }: Appearance): boolean =>
  person !== undefined && !isFull(person) && listed.every((name) => name.key !== key);

function learn(local: Local, { key, person }: ActorName): void {
  addOnce(local.keys, key);
  if (person !== undefined && isFull(person)) addOnce(local.full, person);
}

/** Adds to a list what it does not hold yet. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** The forms that mean this actor in other articles, too: not the acronyms that only this article explains. */
export function lastingForms({ keys, appearances }: Local): readonly string[] {
  const passing = appearances.filter(
    ({ partner, mention, rowId }) => partner !== undefined && isAcronym(mention.name) && rowId === undefined,
  );
  return passing.length === 0 ? keys : keys.filter((form) => passing.every(({ key }) => key !== form));
}

/** The gender of an actor where a row or a form of address tells it. */
function genderOf(local: Local): Gender | undefined {
  return local.appearances.find(({ gender }) => gender !== undefined)?.gender;
}

/** Whether somebody has decided that a mention is not this actor, or of one of the two alone who it is. */
export function isKeptApart({ decided }: Appearance, { sides, appearances }: Local): boolean {
  const [first] = appearances;
  if (decided === undefined && first?.decided === undefined) return false;
  return areApart(decided?.sides ?? [], sides) || bondOfMention(decided) !== bondOfMention(first?.decided);
}

/** Whether something speaks against a mention being this person under this full name. */
export function isBlocked(appearance: Appearance, local: Local, name: PersonName): boolean {
  const { person, gender } = appearance;
  if (person === undefined) return false;
  if (isKeptApart(appearance, local)) return true;
  const other = genderOf(local);
  return BLOCKERS.some(({ blocks }) => blocks({ name: person, gender }, { name, gender: other }));
}
