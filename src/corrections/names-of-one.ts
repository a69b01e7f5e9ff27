/** The names that are one by the file, also as what they were before: what is said of one of them is said of all. */

import { addTo } from '../base/add-to.ts';
import { createUnion } from '../base/union.ts';
import { KINDS, type Kind } from '../model.ts';
import { type Correction, ofVerb } from './correction.ts';
import { keysOf, keysOfSame, statedKind } from './keys.ts';
import type { Reference } from './reference.ts';

/** A name that goes with another one, under its key. */
type Named = readonly [key: string, name: Reference];

/** Gives a reference with all that the file makes one with it everywhere, each with its kind where that is known. */
export function namesOfOne(
  corrections: readonly Correction[],
): (reference: Reference) => readonly Reference[] {
  const union = createUnion<string>();
  const names = new Map<string, Reference>();
  for (const one of ofVerb(corrections, 'same')) {
    if (one.in !== undefined) continue;
    const kind = statedKind(one.actors);
    for (const keys of keysOfSame(one)) {
      union.join(keys);
      for (const [i, actor] of one.actors.entries())
        names.set(keys[i] ?? '', 'name' in actor && kind !== undefined ? { ...actor, kind } : { ...actor });
    }
  }
  const before: (readonly [now: string, before: Named])[] = [];
  for (const { actor, to, in: scope } of ofVerb(corrections, 'retype')) {
    if (scope !== undefined || !('name' in actor)) continue;
    const [now = ''] = keysOf({ ...actor, kind: to });
    const [key = ''] = keysOf(actor);
    if (actor.kind === undefined)
      before.push(...asOtherKinds(actor.name, to).map((one) => [now, one] as const));
    else {
      union.join([now, key]);
      names.set(key, { ...actor });
    }
  }
  const byFirst = new Map<string, Named[]>();
  for (const named of names) addTo(byFirst, union.first(named[0]), named);
  for (const [now, named] of before) addTo(byFirst, union.first(now), named);
  return (reference) => {
    const own = new Set(keysOf(reference));
    const first = new Set(Array.from(own, union.first));
    const others = [...first].flatMap((one) => byFirst.get(one) ?? []).filter(([key]) => !own.has(key));
    return [reference, ...new Map(others).values()];
  };
}

/** A name as it was found where somebody has changed its kind, whatever it was: what is said of one of these is not said of the others. */
const asOtherKinds = (name: string, to: Kind): readonly Named[] =>
  KINDS.filter((kind) => kind !== to).flatMap((kind) =>
    keysOf({ name, kind }).map((key) => [key, { name, kind }] as const),
  );
