/** Links a corpus by the distinct records of its actors, with the code that links it article by article. */
import { by, byCodeUnit } from '../base/order.ts';
import type { Entity, EntityId, Evidence, Kind, RowId } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { createBonds } from './bonds.ts';
import { type Group, settleGroups } from './groups.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown, type Known } from './known.ts';
import type { Local } from './local.ts';
import { isFull } from './person-name.ts';
import { localOf, RecordError } from './record.ts';
import { addLocal, decisionsIn, describe, mostIn, openTally, type Tally } from './tally.ts';

/** A record with what a corpus says of it. */
export interface CountedRecord {
  readonly record: string;
  /** In how many articles it is. */
  readonly articles: number;
  /** The smallest id of these articles, and the place of the actor among those of the article. */
  readonly first: string;
  readonly position: number;
}

/** The actor that a record is. */
export interface LinkedRecord {
  readonly record: string;
  readonly id: EntityId;
  /** Each article has an actor of its own: `id~<part of the article>`. */
  readonly apart: boolean;
  /** The reasons across articles, by id. */
  readonly because: readonly string[];
  /** What somebody has decided of the actor: a name to be shown, and the entries. */
  readonly label?: string;
  readonly decided?: readonly Evidence[];
}

/** Links records; they may come in any order, and are sorted in place. Throws a `RecordError` where a text is no record, or one is counted twice. */
export const linkRecords = (records: CountedRecord[], knowledge: LinkKnowledge): Iterable<LinkedRecord> =>
  linkGroups(groupsOf(records, knowledge), emptyKnown(knowledge), knowledge, new Map());

/** A record with the group that it is. */
interface Read {
  readonly record: string;
  readonly group: Group;
}

/** Links groups of a corpus, or of a part of one: `tallies` holds what is decided of actors, in other parts as well. */
export function* linkGroups(
  reads: readonly Read[],
  known: Known,
  knowledge: LinkKnowledge,
  tallies: Map<EntityId, Tally>,
): Iterable<LinkedRecord> {
  const groups = reads.map(({ group }) => group);
  const settled = settleGroups(groups, known, createBonds(knowledge));
  for (const [i, { local }] of groups.entries()) {
    const id = settled[i]?.id;
    if (id === undefined || local.appearances.every(({ decided }) => decided === undefined)) continue;
    const tally = tallies.get(id) ?? openTally(id, local.kind);
    addLocal(tally, local);
    tallies.set(id, tally);
  }
  for (const [i, { record }] of reads.entries()) {
    const one = settled[i];
    if (one === undefined) continue;
    const because = [...one.because].sort(byCodeUnit);
    yield { record, id: one.id, apart: one.apart, because, ...decidedOf(tallies.get(one.id)) };
  }
}

/** Who a record is if it is alone: nothing of the corpus can change that. */
export interface Alone {
  readonly linked: LinkedRecord;
  /** What others may call a person by, with the articles that use a longer name. */
  readonly bears: Bears;
}

/** The keys of short forms, each with a number of articles. */
export type Bears = readonly (readonly [key: string, articles: number])[];

/** The actor that a record is if nobody of the corpus can be meant by it, nor it by anybody's full name. */
export function linkedAlone(record: string, group: Group, knowledge: LinkKnowledge): Alone | undefined {
  const known = emptyKnown(knowledge);
  const [linked] = linkGroups([{ record, group }], known, knowledge, new Map());
  if (linked === undefined) return undefined;
  const owned = group.local.kind === 'person' ? [...known.owners] : [];
  return { linked, bears: owned.map(([key, owners]) => [key, owners.get(linked.id) ?? 0]) };
}

/**
 * Records in the order of their articles, each once: one that comes several times, of several groupings, is in the articles of all.
 * Throws a `RecordError` where two say that it is first in one article, which is counted twice.
 */
function distinct(records: CountedRecord[]): readonly CountedRecord[] {
  records.sort((a, b) => byCodeUnit(a.first, b.first) || a.position - b.position);
  const counted = new Map<string, CountedRecord>();
  const lastOf = new Map<string, string>();
  for (const one of records) {
    const { record, articles, first } = one;
    const before = counted.get(record);
    counted.set(record, before === undefined ? one : { ...before, articles: before.articles + articles });
    if (before === undefined) continue;
    if ((lastOf.get(record) ?? before.first) === first)
      throw new RecordError(record, `is counted twice for the article “${first}”`);
    lastOf.set(record, first);
  }
  return [...counted.values()];
}

/** Reads records in their order. Rivals are the actors of their records, where these are among the records, or `elsewhere`; they are in the articles that hold both. */
export function groupsOf(
  records: CountedRecord[],
  knowledge: LinkKnowledge,
  elsewhere: (rival: string) => readonly Local[] = () => [],
): readonly Read[] {
  const locals = new Map<string, Local>();
  const rivals = new Map<Local, readonly string[]>();
  const reads = distinct(records).map(({ record, articles, first }): Read => {
    const read = localOf(record, knowledge);
    locals.set(record, read.local);
    if (read.rivals.length > 0) rivals.set(read.local, read.rivals);
    return { record, group: { local: read.local, articles, first } };
  });
  for (const [local, named] of rivals)
    local.rivals.push(...named.flatMap((one) => locals.get(one) ?? elsewhere(one)));
  return reads;
}

function decidedOf(tally: Tally | undefined): Pick<LinkedRecord, 'label' | 'decided'> {
  if (tally === undefined) return {};
  const decided = decisionsIn(tally);
  return {
    ...(tally.shown !== undefined && { label: tally.shown.label }),
    ...(decided.length > 0 && { decided }),
  };
}

/** What tables say of an actor. */
export interface Told {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly row?: RowId;
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly because: Iterable<string>;
  readonly label?: string;
  readonly decided?: readonly Evidence[];
}

/** The actors of whom tables tell, as linking describes them, by id; `mentionsIn` tells how many mentions each language has. */
export function entitiesOf(
  told: readonly Told[],
  mentionsIn: ReadonlyMap<string, number>,
  knowledge: LinkKnowledge,
): readonly Entity[] {
  const language = mostIn(new Map(knowledge.languages.map((code) => [code, mentionsIn.get(code) ?? 0])));
  return told.map((one) => describe(tallyOf(one, knowledge), language, knowledge)).sort(by(({ id }) => id));
}

function tallyOf({ id, kind, row, names, because, label, decided = [] }: Told, knowledge: LinkKnowledge) {
  const tally = openTally(id, kind);
  for (const [name, count] of names) {
    const { person } = knowledge.nameOf(kind, name);
    tally.names.set(name, { count, full: person === undefined ? !isAcronym(name) : isFull(person) });
  }
  for (const reason of because) tally.because.add(reason);
  if (decided.length > 0)
    tally.decided = new Map(
      decided.map((evidence) => [evidence.id, { evidence, places: new Set(), least: 0 }] as const),
    );
  const [first] = decided;
  if (label !== undefined && first !== undefined) tally.shown = { label, evidence: first };
  if (row === undefined) return tally;
  const listed = knowledge.rowById(row);
  tally.rowId = row;
  if (listed !== undefined) tally.row = listed;
  return tally;
}
