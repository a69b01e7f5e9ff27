/** Collects what the corpus says of an actor, and describes it: label, names, reasons. */
import { by, byCodeUnit } from '../base/order.ts';
import {
  type Entity,
  type EntityId,
  type Evidence,
  type Kind,
  labelIn,
  type Row,
  type RowId,
} from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import type { Appearance } from './appearance.ts';
import { boundsOf } from './bonds.ts';
import type { Shown } from './decisions.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { isShortened, type Local } from './local.ts';
import { isFull } from './person-name.ts';
import { REASONS } from './reasons/index.ts';

/** How often an actor goes by a name. */
interface Counted {
  count: number;
  /** Whether it is more than a surname or an acronym. */
  full: boolean;
}

/** What is counted of an actor while a corpus is linked. */
export interface Tally {
  readonly id: EntityId;
  readonly kind: Kind;
  row?: Row;
  rowId?: RowId;
  readonly names: Map<string, Counted>;
  readonly because: Set<string>;
  /** What somebody has decided of it, by id, with the names that are there of those that are to be one. */
  decided?: Map<string, Decision>;
  shown?: Shown;
}

interface Decision {
  readonly evidence: Evidence;
  readonly places: Set<number>;
  /** How many of them it takes. */
  readonly least: number;
}

/** The tally of an actor that nobody has named yet. */
export function openTally(id: EntityId, kind: Kind): Tally {
  return { id, kind, names: new Map(), because: new Set() };
}

/** Whether the name of an appearance is more than a surname or an acronym. */
export const isLongName = ({ mention, person, readAs }: Appearance): boolean =>
  person === undefined ? !isAcronym(mention.name) : isFull(person) && readAs === mention.name;

/** Adds an article's view of the actor, and why it is the one of other articles. */
export function addLocal(tally: Tally, local: Local, because: Iterable<string> = []): void {
  for (const appearance of local.appearances)
    addName(tally, appearance.mention.name, 1, isLongName(appearance));
  for (const id of local.because) tally.because.add(id);
  for (const id of because) tally.because.add(id);
  addRow(tally, local);
  const ruled = ruledOf(local);
  if (ruled) addRuled(tally, ruled);
}

/** Adds a name by which articles call the actor. */
export function addName({ names }: Tally, name: string, count: number, full: boolean): void {
  const known = names.get(name);
  if (known === undefined) names.set(name, { count, full });
  else {
    known.count += count;
    known.full = full;
  }
}

/**
 * Whether an actor is the one of a row: who was made one with it may have rows of other names.
 * @example
 * isOfRow('e:people-usa/rob-malley', 'people-usa/rob-malley') // true
 */
export const isOfRow = (id: EntityId, rowId: string): boolean => id === `e:${rowId}`;

/** Notes which known actor this is: the row of the lists that gives it its id. */
export function addRow(tally: Tally, { row, rowId }: Pick<Local, 'row' | 'rowId'>): void {
  if (rowId === undefined || !isOfRow(tally.id, rowId)) return;
  if (row) tally.row = row;
  tally.rowId = rowId;
}

/** What somebody has decided of an actor, as one article shows it. */
export interface Ruled {
  readonly decisions: readonly {
    readonly evidence: Evidence;
    readonly place: number;
    readonly least: number;
  }[];
  readonly shown?: Shown;
}

/** What somebody has decided of an actor of an article; nothing where nobody has. */
export function ruledOf(local: Local): Ruled | undefined {
  if (local.sides.length === 0 && local.appearances.every(({ decided }) => decided === undefined))
    return undefined;
  const shown = local.appearances.flatMap((appearance) =>
    isShortened(local, appearance) ? [] : (appearance.decided?.shown ?? []),
  );
  const own = [
    ...local.appearances.flatMap(({ decided }) => decided?.evidence ?? []),
    ...shown.map(({ evidence }) => evidence),
  ];
  return {
    decisions: [
      ...boundsOf(local).flatMap(({ evidence, place }) =>
        evidence.map((one) => ({ evidence: one, place, least: 2 })),
      ),
      ...local.sides.map(({ evidence, place }) => ({ evidence, place, least: 1 })),
      ...own.map((one) => ({ evidence: one, place: 0, least: 1 })),
    ],
    ...(shown[0] && { shown: shown[0] }),
  };
}

/** Adds what somebody has decided of the actor. */
export function addRuled(tally: Tally, { decisions, shown }: Ruled): void {
  tally.decided ??= new Map();
  for (const { evidence, place, least } of decisions) {
    const decision = tally.decided.get(evidence.id) ?? { evidence, places: new Set(), least };
    decision.places.add(place);
    tally.decided.set(evidence.id, decision);
  }
  if (shown) tally.shown ??= shown;
}

/** The actor as the model wants it, labelled in the language of most of the corpus. */
export function describe(
  tally: Tally,
  language: string,
  { upright, sortOf }: Pick<LinkKnowledge, 'upright' | 'sortOf'>,
): Entity {
  const description = tally.row && (tally.row.description ?? sortOf(tally.row, language));
  const names = [...tally.names].sort(([a, x], [b, y]) => y.count - x.count || byCodeUnit(a, b));
  return {
    id: tally.id,
    kind: tally.kind,
    label:
      tally.shown?.label ??
      (tally.row ? labelIn(tally.row.label, language) : upright(tally.kind, mainName(names))),
    names: names.map(([name, { count }]) => [name, count] as const),
    ...(tally.rowId !== undefined && { row: tally.rowId }),
    ...(description !== undefined && { description }),
    ...(tally.row?.sameAs !== undefined && { sameAs: tally.row.sameAs }),
    because: [...decisionsIn(tally), ...evidence(tally.because)],
  };
}

/**
 * The key with the highest count, the first of several.
 * @example
 * mostIn(new Map([['Wondra', 2], ['E. Wondra', 5]])) // 'E. Wondra'
 */
export function mostIn(counts: ReadonlyMap<string, number>): string {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** The first full name, else the first name. */
function mainName(names: readonly (readonly [string, Counted])[]): string {
  const full = names.find(([, { full }]) => full);
  return (full ?? names[0])?.[0] ?? '';
}

/** What somebody has decided of an actor, as far as it holds for two names at least where it is about two. */
export function decisionsIn({ decided }: Tally): readonly Evidence[] {
  if (decided === undefined) return [];
  const holding = [...decided.values()].filter(({ places, least }) => places.size >= least);
  return holding.map(({ evidence }) => evidence).sort(by(({ id }) => id));
}

function evidence(because: ReadonlySet<string>): readonly Evidence[] {
  return REASONS.filter(({ id }) => because.has(id))
    .map(({ id, weight }): Evidence => ({ by: 'link', id, weight }))
    .sort((a, b) => b.weight - a.weight);
}
