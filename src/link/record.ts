/**
 * An actor of an article as a line of text: all of it that linking across articles sees, and nothing else. Actors with one record are
 * one actor wherever they stand, so that a corpus can be linked by its distinct records.
 */
import { isTexts, list, parsed } from '../base/fields.ts';
import { item } from '../base/item.ts';
import { type Article, isRowId, KINDS, type Kind, type RowId } from '../model.ts';
import type { Appearance } from './appearance.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { addAppearance, isShortened, type Local, openRow, openUnlisted } from './local.ts';
import { isFull } from './person-name.ts';

/** What is 1 in the flags of a recorded appearance. */
const NO_NAME = 1;
const RULED = 2;
const WITHOUT_ROW = 4;
const UNMEANT = 8;

/**
 * The name in the article, then flags, the name it is read as, the key of its acronym or long form, its place, and its row where the
 * actor has another one: each 0 where there is none.
 */
type Recorded = readonly [
  name: string,
  flags?: number,
  readAs?: string | 0,
  partner?: string | 0,
  at?: readonly [start: number, article: string, source: string | null, url: string | null] | 0,
  row?: RowId | 0,
];

type Stored = readonly [
  kind: number,
  row: RowId | 0,
  appearances: readonly Recorded[],
  rivals?: readonly string[],
];

/** Whether somebody is known by one short name alone, of whom it matters who else in the article may be meant. */
const isBare = ({ kind, rowId, full }: Local): boolean =>
  kind === 'person' && rowId === undefined && full.length === 0;

/** What decisions about some articles alone ask of an article. */
export type Described = Pick<Article, 'id' | 'source' | 'url'>;

/** The record of an actor. It names its article where a decision is about some articles alone. */
export function recordOf(local: Local, article: Described): string {
  const kind = KINDS.indexOf(local.kind);
  const told = local.appearances.filter((one, i) => i === 0 || tells(one, local));
  const appearances = [...new Set(told.map((one) => JSON.stringify(recorded(one, local, article))))];
  const rivals = isBare(local) ? local.rivals.map((rival) => recordOf(rival, article)).sort() : [];
  const row = local.rowId === undefined ? 0 : JSON.stringify(local.rowId);
  const rest = rivals.length === 0 ? '' : `,${JSON.stringify(rivals)}`;
  return `[${kind},${row},[${appearances.join()}]${rest}]`;
}

/** Whether an appearance says more than that the actor is there: the short names of somebody known in full do not. */
function tells(appearance: Appearance, local: Local): boolean {
  const { mention, person, partner, decided } = appearance;
  if (decided !== undefined || partner !== undefined) return true;
  if (local.kind !== 'person' && local.rowId === undefined) return true;
  if (person !== undefined && isFull(person)) return true;
  return mention.form === 'name' && !isShortened(local, appearance);
}

/** An appearance as `Recorded`, without what is 0 at its end. */
function recorded(
  appearance: Appearance,
  local: Local,
  { id, source, url }: Described,
): readonly Recorded[number][] {
  const { mention, readAs, partner, rowId, decided } = appearance;
  const flags =
    (mention.form === 'name' ? 0 : NO_NAME) |
    (isRuled(appearance) ? RULED : 0) |
    (local.rowId !== undefined && rowId === undefined ? WITHOUT_ROW : 0) |
    (appearance.isUnmeant ? UNMEANT : 0);
  const all: Recorded = [
    mention.name,
    flags,
    readAs === mention.name ? 0 : readAs,
    partner ?? 0,
    decided?.isLocal ? [mention.start, id, source ?? null, url ?? null] : 0,
    rowId === undefined || rowId === local.rowId ? 0 : rowId,
  ];
  const last = all.findLastIndex((one) => one !== 0);
  return all.slice(0, last + 1);
}

/** Whether a rule speaks for the full name of a person, which tells a name from a stretch of words. */
const isRuled = ({ mention, person }: Appearance): boolean =>
  person !== undefined &&
  isFull(person) &&
  mention.evidence.some(({ by, weight }) => by === 'rule' && weight > 0);

/** Thrown where a text is no record, or a record is counted twice: whoever made them has to mend it. */
export class RecordError extends Error {
  readonly record: string;
  constructor(record: string, what: string) {
    super(`The record ${record} ${what}.`);
    this.name = 'RecordError';
    this.record = record;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown): boolean => value === undefined || value === 0 || isText(value);
const isRowOrNone = (value: unknown): boolean =>
  value === undefined || value === 0 || (isText(value) && isRowId(value));
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

const isPlaceOrNone = (value: unknown): boolean => {
  if (value === undefined || value === 0) return true;
  const [start, article, source, url] = list(value);
  return Number.isSafeInteger(start) && isText(article) && [source, url].every(isTextOrNull);
};

function isRecorded(value: unknown): value is Recorded {
  const [name, flags = 0, readAs, partner, at, row] = list(value);
  return (
    isText(name) &&
    Number.isInteger(flags) &&
    [readAs, partner].every(isTextOrNone) &&
    isRowOrNone(row) &&
    isPlaceOrNone(at)
  );
}

/** What a record holds, looked at as far as another program may have written it. */
function isStored(value: unknown): value is Stored {
  const [kind, row, appearances, rivals = []] = list(value);
  return (
    typeof kind === 'number' &&
    KINDS[kind] !== undefined &&
    row !== undefined &&
    isRowOrNone(row) &&
    Array.isArray(appearances) &&
    appearances.length > 0 &&
    appearances.every(isRecorded) &&
    isTexts(rivals) &&
    rivals.every(isRecord)
  );
}

/** Whether a text is the record of an actor. */
export const isRecord = (record: string): boolean => isStored(parsed(record));

function storedIn(record: string): Stored {
  const stored = parsed(record);
  if (!isStored(stored)) throw new RecordError(record, 'is none of an actor');
  return stored;
}

/** The actor of a record with its rivals as records. Throws a `RecordError` where the text is no record. */
export function localOf(
  record: string,
  knowledge: LinkKnowledge,
): { readonly local: Local; readonly rivals: readonly string[] } {
  const [number, row, appearances, rivals = []] = storedIn(record);
  const kind = item(KINDS, number);
  const rowId = row === 0 ? undefined : row;
  const listed = rowId === undefined ? undefined : knowledge.rowById(rowId);
  const local = listed === undefined ? openUnlisted(kind, rowId) : openRow(listed, knowledge.namesOf(listed));
  for (const [index, one] of appearances.entries())
    addAppearance(local, appearanceOf(one, index, kind, rowId, knowledge));
  return { local, rivals };
}

/** The articles that a record names, since something is decided about them alone. Throws a `RecordError` where it is no record. */
export function articlesIn(record: string): readonly Described[] {
  const [, , appearances] = storedIn(record);
  return appearances.flatMap(([, , , , at = 0]) => {
    if (at === 0) return [];
    const [, id, source, url] = at;
    return [{ id, ...(source !== null && { source }), ...(url !== null && { url }) }];
  });
}

function appearanceOf(
  [name, flags = 0, readAs = 0, partner = 0, at = 0, own = 0]: Recorded,
  index: number,
  kind: Kind,
  row: RowId | undefined,
  knowledge: LinkKnowledge,
): Appearance {
  const rowId = (flags & WITHOUT_ROW) === 0 ? own || row : undefined;
  const listed = rowId === undefined ? undefined : knowledge.rowById(rowId);
  const [start, article] = at === 0 ? [-1, ''] : at;
  const ruled = { by: 'rule', id: 'recorded/rule', weight: (flags & RULED) === 0 ? 0 : 1 } as const;
  const form = (flags & NO_NAME) === 0 ? 'name' : 'part';
  const end = start + name.length;
  const mention = { start, end, sentence: 0, text: name, name, kind, form, evidence: [ruled] } as const;
  const stated = rowId === undefined ? mention : { ...mention, row: rowId };
  const used = readAs === 0 ? name : readAs;
  const { key, slug, person } = knowledge.nameOf(kind, used);
  return {
    key,
    slug,
    person,
    mention,
    index,
    kind,
    row: listed,
    rowId,
    readAs: used,
    listed: listed === undefined ? [] : knowledge.namesOf(listed),
    gender: undefined,
    isKin: false,
    isNamesake: false,
    isOfPlace: false,
    isUnmeant: (flags & UNMEANT) !== 0,
    partner: partner === 0 ? undefined : partner,
    decided: knowledge.decisions?.of(article, stated, kind),
  };
}
