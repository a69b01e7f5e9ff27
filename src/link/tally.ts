/** Collects what the corpus says of an actor, and describes it: label, names, reasons. */
import { byCodeUnit } from '../base/order.ts';
import { type Entity, type EntityId, type Evidence, type Kind, labelIn, type Row } from '../model.ts';
import { isAcronym } from './acronym.ts';
import type { Local } from './local.ts';
import { isFull } from './person-name.ts';
import { personName } from './reading.ts';
import { REASONS } from './reasons/index.ts';

export interface Tally {
  readonly id: EntityId;
  readonly kind: Kind;
  row?: Row;
  rowId?: string;
  readonly names: Map<string, number>;
  readonly because: Set<string>;
}

export function openTally(id: EntityId, kind: Kind): Tally {
  return { id, kind, names: new Map(), because: new Set() };
}

/** Adds an article's view of the actor. */
export function addLocal(tally: Tally, local: Local): void {
  if (local.row) tally.row = local.row;
  if (local.rowId !== undefined) tally.rowId = local.rowId;
  for (const { mention } of local.readings) {
    tally.names.set(mention.name, (tally.names.get(mention.name) ?? 0) + 1);
  }
  for (const id of local.because) tally.because.add(id);
}

/** The actor as the model wants it, labelled in the language of most of the corpus. */
export function describe(tally: Tally, language: string): Entity {
  const names = [...tally.names].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
  return {
    id: tally.id,
    kind: tally.kind,
    label: labelOf(tally, names, language),
    names,
    ...(tally.rowId !== undefined && { row: tally.rowId }),
    because: evidence(tally.because),
  };
}

/** The row's label in the language of the corpus, else the most frequent full form, else the most frequent form. */
function labelOf(
  { row, kind }: Tally,
  names: readonly (readonly [string, number])[],
  language: string,
): string {
  if (row) return labelIn(row.label, language);
  const full = names.find(([name]) => (kind === 'person' ? isFull(personName(name)) : !isAcronym(name)));
  return (full ?? names[0])?.[0] ?? '';
}

function evidence(because: ReadonlySet<string>): readonly Evidence[] {
  return REASONS.filter(({ id }) => because.has(id))
    .map(({ id, weight }): Evidence => ({ by: 'link', id, weight }))
    .sort((a, b) => b.weight - a.weight);
}
