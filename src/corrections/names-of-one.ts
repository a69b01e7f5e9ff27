/** The names that are one by the file, also as what they were before: what is said of one of them is said of all. */

import { createUnion } from '../base/union.ts';
import { type Correction, ofVerb } from './correction.ts';
import { keysOf, keysOfSame, statedKind } from './keys.ts';
import type { Reference } from './reference.ts';

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
  for (const { actor, to, in: scope } of ofVerb(corrections, 'retype')) {
    if (scope !== undefined || !('name' in actor)) continue;
    const [own = ''] = keysOf({ ...actor, kind: to });
    union.join([own, ...keysOf(actor)]);
    for (const key of keysOf(actor)) names.set(key, { ...actor });
  }
  return (reference) => {
    const own = new Set(keysOf(reference));
    const others = [...names].filter(
      ([key]) => !own.has(key) && [...own].some((mine) => union.areOne(mine, key)),
    );
    return [reference, ...others.map(([, other]) => other)];
  };
}
