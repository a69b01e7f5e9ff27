/** What somebody has decided already, and is not asked again. */

import { createUnion } from '../base/union.ts';
import type { Entry, Reference } from '../corrections/index.ts';
import { referencesOf } from '../corrections/index.ts';
import { KINDS, type Kind } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { SeenActor } from './seen.ts';
import type { Subject } from './suggestion.ts';

/** A name or row by which an entry means an actor. */
interface Hit {
  readonly entry: Entry;
  readonly key: string;
}

/** Tells whether a correction has answered what a suggestion asks. What holds in some articles alone has answered nothing. */
export function decidedBy(corrections: readonly Entry[]): (subject: Subject) => boolean {
  const entries = corrections.filter((one) => one.in === undefined);
  const hitsOf = hitsIn(entries);
  const union = createUnion<string>();
  for (const one of entries)
    if (one.verb === 'same')
      for (const kind of KINDS) union.join(one.actors.map((actor) => keyOf(actor, kind)));
  const areOne = (one: readonly Hit[], other: readonly Hit[]): boolean =>
    one.some(({ key }) => other.some((second) => second.key !== key && union.areOne(key, second.key)));
  return (subject) => {
    const [one = [], other = []] = subject.actors.map(hitsOf);
    const says = (verb: Entry['verb']) => [...one, ...other].some(({ entry }) => entry.verb === verb);
    if (says('ignore')) return true;
    if (subject.is === 'nobody') return says('keep') || says('retype');
    if (subject.is === 'merged') return says('keep') || areTwo(one, one);
    return areTwo(one, other) || areOne(one, other) || isRetyped(subject.actors, one, other);
  };
}

const keyOf = (reference: Reference, kind: Kind): string =>
  'row' in reference ? `/${reference.row}` : `${reference.kind ?? kind}\n${foldWords(reference.name)}`;

/** Finds the entries that mean an actor: by its row, or by one of its names. */
function hitsIn(entries: readonly Entry[]): (actor: SeenActor) => readonly Hit[] {
  const all = new Map<string, Map<Entry, Hit>>();
  for (const entry of entries)
    for (const reference of referencesOf(entry))
      for (const kind of KINDS) {
        const key = keyOf(reference, kind);
        all.set(key, (all.get(key) ?? new Map()).set(entry, { entry, key }));
      }
  return ({ row, kind, label, names }) => {
    const named = [label, ...names.map(([name]) => name)].map((name) => keyOf({ name }, kind));
    const keys = new Set([...(row === '' ? [] : [`/${row}`]), ...named]);
    return [...keys].flatMap((key) => [...(all.get(key)?.values() ?? [])]);
  };
}

/** Whether an entry tells the one from the other. */
const areTwo = (one: readonly Hit[], other: readonly Hit[]): boolean =>
  one.some(
    ({ entry, key }) =>
      entry.verb === 'distinct' && other.some((second) => second.entry === entry && second.key !== key),
  );

/** Whether of two of one name and two kinds one has become of the kind of the other. */
function isRetyped(
  [a, b]: Extract<Subject, { readonly is: 'twins' }>['actors'],
  one: readonly Hit[],
  other: readonly Hit[],
): boolean {
  const becomes = (hits: readonly Hit[], { kind }: SeenActor) =>
    hits.some(({ entry }) => entry.verb === 'retype' && entry.to === kind);
  return becomes(one, b) || becomes(other, a);
}
