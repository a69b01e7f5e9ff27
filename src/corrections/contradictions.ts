/** Corrections that cannot all be true: what is two stays two, else the first one holds. Each problem names both lines. */

import { createUnion } from '../base/union.ts';
import type { Problem } from '../model.ts';
import { type Correction, ofVerb } from './correction.ts';
import { choiceKey, keysOfSame, pairsOfDistinct } from './keys.ts';
import { type Reference, referenceText } from './reference.ts';

/** The corrections that hold together, and a problem for each that was left out. */
export interface Consistent {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

type Refused = readonly [Correction, Problem];

const contradiction = ({ at }: Correction, other: Correction, message: string): Problem => ({
  code: 'corrections/contradiction',
  where: at,
  message: `${message}; ${other.at} says otherwise.`,
  hint: 'It is passed over. Take one of the two back.',
});

/** Leaves out what contradicts something else. */
export function consistent(corrections: readonly Correction[]): Consistent {
  const refused = new Map([...refusedSame(corrections), ...refusedChoices(corrections)]);
  return {
    corrections: corrections.filter((one) => !refused.has(one)),
    problems: corrections.flatMap((one) => refused.get(one) ?? []),
  };
}

/** `same` that would join, be it by way of others, what `distinct` keeps apart. */
function refusedSame(corrections: readonly Correction[]): readonly Refused[] {
  const apart = ofVerb(corrections, 'distinct').map((other) => ({ other, pairs: pairsOfDistinct(other) }));
  let union = createUnion<string>();
  return ofVerb(corrections, 'same').flatMap((one): readonly Refused[] => {
    const joined = union.copy();
    for (const keys of keysOfSame(one)) joined.join(keys);
    const against = apart.find(({ pairs }) => pairs.some(([a, b]) => joined.areOne(a, b)));
    if (against !== undefined)
      return [[one, contradiction(one, against.other, `It says that ${namesOf(one.actors)} are one`)]];
    union = joined;
    return [];
  });
}

const namesOf = (actors: readonly Reference[]): string =>
  actors.map((one) => `“${referenceText(one)}”`).join(' and ');

/** A second kind or name for one actor; kinds that go in a circle, too, since those are two for one name. */
function refusedChoices(corrections: readonly Correction[]): readonly Refused[] {
  const chosen = new Map<string, Correction & { readonly to: string }>();
  return corrections.flatMap((one): readonly Refused[] => {
    if (one.verb !== 'retype' && one.verb !== 'rename') return [];
    const actor = one.verb === 'retype' && 'name' in one.actor ? { name: one.actor.name } : one.actor;
    const key = `${one.verb}\n${choiceKey(actor, one.in)}`;
    const before = chosen.get(key);
    if (before === undefined) chosen.set(key, one);
    if (before === undefined || before.to === one.to) return [];
    return [[one, contradiction(one, before, `It says that “${referenceText(one.actor)}” is “${one.to}”`)]];
  });
}
