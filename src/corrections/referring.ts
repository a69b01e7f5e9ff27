/** References to actors of a graph, as people name them and as the file is to have them. */

import type { Kind } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Reference } from './reference.ts';

/** An actor as a graph shows it. */
export interface GraphActor {
  readonly label: string;
  readonly kind: Kind;
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Empty or missing where no list has it. */
  readonly row?: string | undefined;
}

/**
 * The reference to an actor that lasts: a name that articles or lists give it, not one that somebody has given it, and its kind; the row
 * where another actor of the kind has the name as well.
 */
export function referenceTo(actor: GraphActor, all: readonly GraphActor[]): Reference {
  const { label, kind, names, row } = actor;
  const isOwn = names.some(([name]) => foldWords(name) === foldWords(label));
  const isShared = all.some((other) => other !== actor && other.kind === kind && other.label === label);
  if (row && (isShared || !isOwn)) return { row };
  return { name: isOwn ? label : (names[0]?.[0] ?? label), kind };
}

/** What a name may mean in a graph. */
export type Meant =
  | { readonly is: 'one'; readonly reference: Reference }
  | { readonly is: 'several'; readonly references: readonly Reference[] }
  | { readonly is: 'nobody' };

/** Whom a reference means: the actor that is shown under the name, else the ones that go by it. */
export function meantBy(reference: Reference, all: readonly GraphActor[]): Meant {
  if ('row' in reference)
    return all.some(({ row }) => row === reference.row) ? { is: 'one', reference } : { is: 'nobody' };
  const { shown, going } = namedBy(reference, all);
  if (shown.length > 1) return { is: 'several', references: shown.map((actor) => referenceTo(actor, all)) };
  if (shown[0] !== undefined) return { is: 'one', reference: referenceTo(shown[0], all) };
  const kinds = new Set(going().map(({ kind }) => kind));
  const [kind] = kinds;
  if (kind === undefined) return { is: 'nobody' };
  if (kinds.size > 1)
    return { is: 'several', references: [...kinds].map((one) => ({ name: reference.name, kind: one })) };
  return { is: 'one', reference: { name: reference.name, kind } };
}

/** The actors that a reference means: that of the row, those shown under the name, else all that go by it. */
export function bearersOf<A extends GraphActor>(reference: Reference, all: readonly A[]): readonly A[] {
  if ('row' in reference) return all.filter(({ row }) => row === reference.row);
  const { shown, going } = namedBy(reference, all);
  return shown.length > 0 ? shown : going();
}

/** The actors that are shown under a name, and those that go by it, of the kind that is stated. */
function namedBy<A extends GraphActor>(
  { name, kind: wanted }: Extract<Reference, { readonly name: string }>,
  all: readonly A[],
): { readonly shown: readonly A[]; readonly going: () => readonly A[] } {
  const key = foldWords(name);
  const fitting = all.filter(({ kind }) => wanted === undefined || kind === wanted);
  return {
    shown: fitting.filter(({ label }) => foldWords(label) === key),
    going: () => fitting.filter(({ names }) => names.some(([one]) => foldWords(one) === key)),
  };
}
