/**
 * Settles who the actors of articles are in the whole corpus. Those with one record are a group, which is settled once, however many
 * articles show it: the corpus may be at hand article by article, or only as the distinct records with their counts.
 */
import type { EntityId } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { idPart } from '../spelling/id-part.ts';
import { type Bonds, bindingOf, isTold } from './bonds.ts';
import { isNobodyElsewhere, ownId } from './ids.ts';
import { isOther, type Known, noteActor, noteNames } from './known.ts';
import type { Local } from './local.ts';
import { REASONS, type Reason } from './reasons/index.ts';
import { isSlip, slip } from './reasons/slip.ts';

/** A part of one record, which becomes an actor of its own. */
export interface Group {
  /** What linking sees of them. */
  readonly local: Local;
  /** In how many articles they are. */
  readonly articles: number;
  /** The first of these articles. */
  readonly first: string;
}

/** The actor that a group turns out to be: its id, and the reasons that brought it together. */
export interface Settled {
  readonly id: EntityId;
  /** Whether each article has an actor of its own, since a given name is all that is known, or a surname that several bear. */
  readonly apart: boolean;
  /** The reasons across articles that brought it together, by id. */
  readonly because: ReadonlySet<string>;
}

/** The id of an actor in one article. */
export const idInArticle = ({ id, apart }: Pick<Settled, 'id' | 'apart'>, article: string): EntityId =>
  apart ? `${id}~${idPart(article)}` : id;

const FAR = REASONS.filter(({ far }) => far !== undefined);
/** For those of whom it is known that their names are no slips: that is dear to ask twice. */
const FAR_BUT_SLIPS = FAR.filter((reason) => reason !== slip);

/** Most groups have none, and one set is enough for them. */
const NO_REASONS: ReadonlySet<string> = new Set();

/** Settles groups, which stand in the order of their first articles; gives what each is, in the same order. */
export function settleGroups(groups: readonly Group[], known: Known, bonds: Bonds): readonly Settled[] {
  for (const { local, articles } of groups) {
    noteNames(known, local, articles);
    bonds.note(local);
  }
  const turns = groups.map(({ local }) => TURNS.indexOf(turnOf(local, known)));
  const settled: Settled[] = new Array(groups.length);
  for (const turn of TURNS.keys())
    for (const [i, group] of groups.entries())
      if (turns[i] === turn)
        settled[i] = settle(group, known, bonds, TURNS[turn] === 'named' ? FAR_BUT_SLIPS : FAR);
  return settled;
}

/**
 * Who is settled first: who has been made one with others, so that their names are known; who is named in full; whose name is a slip of
 * one; whom somebody has told apart in one article; at last those of whom only a short form is known.
 */
const TURNS = ['bound', 'named', 'slip', 'told', 'short'] as const;
type Turn = (typeof TURNS)[number];

function turnOf(local: Local, known: Known): Turn {
  const bounds = bindingOf(local);
  if (bounds.some(({ reach }) => isTold(reach))) return 'told';
  if (bounds.length > 0) return 'bound';
  if (!isNamed(local)) return 'short';
  return isSlip(local, known) ? 'slip' : 'named';
}

/** The first article opens or finds the actor, and where there are more, these find it again: both have their reasons. */
function settle(
  { local, articles, first }: Group,
  known: Known,
  bonds: Bonds,
  reasons: readonly Reason[],
): Settled {
  const because = new Set<string>();
  const { id, apart } = actorOf(local, known, bonds, reasons, because);
  const there = idInArticle({ id, apart }, first);
  noteActor(known, local, there, articles);
  bonds.witness(local, there);
  if (articles > 1 && !apart) actorOf(local, known, bonds, reasons, because);
  return { id, apart, because: because.size === 0 ? NO_REASONS : because };
}

function actorOf(
  local: Local,
  known: Known,
  bonds: Bonds,
  reasons: readonly Reason[],
  because: Set<string>,
): Pick<Settled, 'id' | 'apart'> {
  let isOwn = false;
  const natural = () => {
    const id = farActor(local, known, bonds, reasons, because);
    isOwn = id === undefined;
    return id ?? ownId(local, known);
  };
  const bonded = bonds.actorOf(local, natural);
  if (bonded !== undefined) return { id: bonded, apart: false };
  return { id: natural(), apart: isOwn && isNobodyElsewhere(local, known) };
}

/** Whether the article says that nobody of a list is meant. */
const isUnmeant = ({ rowId, appearances }: Local): boolean =>
  rowId === undefined && appearances.some((one) => one.isUnmeant);

/** The actor of the corpus that a reason finds. */
function farActor(
  local: Local,
  known: Known,
  bonds: Bonds,
  reasons: readonly Reason[],
  because: Set<string>,
): EntityId | undefined {
  if (local.kind !== 'person' && isNobodyElsewhere(local, known)) return undefined;
  for (const reason of reasons) {
    const far = reason.far?.(local, known);
    if (far === undefined) continue;
    const id = bonds.current(far);
    if (isOther(known, id, local) || (isUnmeant(local) && known.rows.has(id))) continue;
    if (known.actors.has(id)) because.add(reason.id);
    return id;
  }
  return undefined;
}

/** Whether more is known of the actor than a surname or an unexplained acronym. */
function isNamed(local: Local): boolean {
  if (local.rowId !== undefined || local.full.length > 0) return true;
  return local.kind !== 'person' && local.appearances.some(({ mention }) => !isAcronym(mention.name));
}
