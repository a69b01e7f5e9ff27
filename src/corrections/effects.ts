/** What corrections have done in a build, and which of them have changed nothing, and why. */

import { type Evidence, KINDS, type Kind, type Mention, type Problem } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Correction, Said } from './correction.ts';
import { referencesOf } from './entry.ts';
import { type Decided, evidenceOf } from './evidence.ts';
import { type Reference, referenceText } from './reference.ts';
import type { Add } from './verbs/add.ts';
import { verbOf } from './verbs/index.ts';
import type { Wrong } from './verbs/wrong.ts';

/** Why a name was not taken where it stands, and what to do. */
export type Hindrance = Pick<Problem, 'message' | 'hint'>;

/** Takes note of what a correction has changed or has met, so that idle ones can be told. */
export interface Effects {
  /** Corrections that changed something. */
  readonly changed: Set<Correction>;
  /** References that somebody in the corpus bears. */
  readonly seen: Set<Reference>;
  /** References that somebody bears where the correction does not hold. */
  readonly elsewhere: Set<Reference>;
  /** By kind the names of a `same` that somebody bears: only those of one kind can be one. */
  readonly met: Map<Correction, Map<Kind, Set<Reference>>>;
  /** What stands in the way of a correction whose name an article has. */
  readonly hindered: Map<Correction, Hindrance>;
  /** The corrections that made mentions what they are. */
  readonly reasons: WeakMap<Mention, readonly Evidence[]>;
}

/** The effects of a build that has not begun. */
export const noEffects = (): Effects => ({
  changed: new Set(),
  seen: new Set(),
  elsewhere: new Set(),
  met: new Map(),
  hindered: new Map(),
  reasons: new WeakMap(),
});

/** Takes note that somebody of a kind bears a name of a `same`. */
export function meet(correction: Correction, kind: Kind, reference: Reference, { met }: Effects): void {
  const byKind = met.get(correction) ?? new Map<Kind, Set<Reference>>();
  met.set(correction, byKind.set(kind, (byKind.get(kind) ?? new Set()).add(reference)));
}

/** Whether two names of a `same` are borne by actors of a kind, so that it can make them one. */
export const canJoin = (correction: Correction, kind: Kind, { met }: Effects): boolean =>
  (met.get(correction)?.get(kind)?.size ?? 0) > 1;

/** A mention with a correction as its first reason. */
export function reasoned(
  mention: Mention,
  correction: Decided,
  before: Mention | undefined,
  { reasons }: Effects,
): Mention {
  const reason = evidenceOf(correction, 'mention');
  const result: Mention = { ...mention, evidence: [reason, ...(before?.evidence ?? [])] };
  const earlier = before === undefined ? [] : (reasons.get(before) ?? []);
  reasons.set(result, [...earlier, evidenceOf(correction, 'actor')]);
  return result;
}

const idle = ({ at }: Correction, message: string, hint: string): Problem => ({
  code: 'corrections/idle',
  where: at,
  message,
  hint,
});

/** A name stands where its correction does not hold. */
export const standsElsewhere = (names: string, scope: string): Hindrance => ({
  message: `${names} stands in other articles, but not where it says: ${scope}.`,
  hint: ELSEWHERE,
});

const ABSENT = 'It is kept, and holds as soon as an article has the name. Look at its spelling and kind.';
const ELSEWHERE = 'Look at “in”: the id or address of an article, a source, or ID:OFFSET.';
const OF_KINDS = 'Only actors of one kind can be one: say with “retype” of which kind they are.';
const NEEDLESS = 'It can be taken back, or stay as a safeguard.';

/** A problem for each correction without effect, or with names that nobody bears, in the order of the file. */
export function idleCorrections(corrections: readonly Correction[], effects: Effects): readonly Problem[] {
  return corrections.flatMap((one): readonly Problem[] => {
    if (one.verb === 'add') return effects.changed.has(one) ? [] : [unadded(one, effects)];
    const missing = referencesOf(one).filter((reference) => !effects.seen.has(reference));
    if (missing.length > 0) return [absent(one, missing, effects)];
    if (one.verb === 'wrong') return effects.changed.has(one) ? [] : [unstated(one, effects)];
    if (one.verb === 'same' && !KINDS.some((kind) => canJoin(one, kind, effects)))
      return [idle(one, 'It changes nothing: its names are of different kinds.', OF_KINDS)];
    if (effects.changed.has(one) || verbOf(one.verb)?.guards) return [];
    return [
      idle(
        one,
        `It changes nothing: ${one.verb === 'same' ? 'these are one actor without it' : 'so it is without it'}.`,
        NEEDLESS,
      ),
    ];
  });
}

/** An added name that nobody has in the end. */
function unadded(one: Add & Said, effects: Effects): Problem {
  const names = [one.name, ...one.also].map((name) => ({ name, kind: one.kind }));
  const taken = takenAway(names, one, effects);
  if (taken !== undefined) return idle(one, `“${one.name}” is taken away by ${taken.at}.`, NEEDLESS);
  const hindrance = effects.hindered.get(one);
  return {
    ...idle(one, `No article has the name “${one.name}”.`, ABSENT),
    ...hindrance,
  };
}

/** A statement that nobody makes. */
function unstated(one: Wrong & Said, { elsewhere }: Effects): Problem {
  const isElsewhere = one.actors.some((reference) => elsewhere.has(reference));
  return isElsewhere
    ? idle(
        one,
        `This “${one.relation}” is stated in other articles, but not where it says: ${one.in}.`,
        ELSEWHERE,
      )
    : idle(one, `It changes nothing: no article states this “${one.relation}” of them.`, NEEDLESS);
}

function absent(one: Correction, missing: readonly Reference[], effects: Effects): Problem {
  const { elsewhere } = effects;
  const names = missing.map((reference) => `“${referenceText(reference)}”`).join(' or ');
  const taken = takenAway(missing, one, effects);
  if (taken !== undefined) return idle(one, `${names} is taken away by ${taken.at}.`, NEEDLESS);
  const isElsewhere = one.in !== undefined && missing.every((reference) => elsewhere.has(reference));
  return {
    ...idle(one, `No actor of the corpus is named ${names}.`, ABSENT),
    ...(isElsewhere && standsElsewhere(names, one.in)),
  };
}

/** The correction that takes a name away before another one could be about it. */
function takenAway(
  missing: readonly Reference[],
  from: Correction,
  { changed }: Effects,
): Correction | undefined {
  const isSame = (a: Reference, b: Reference) =>
    'name' in a && 'name' in b && foldWords(a.name) === foldWords(b.name);
  return [...changed].find(
    (one) =>
      one !== from &&
      (one.verb === 'ignore' || one.verb === 'retype') &&
      referencesOf(one).some((taken) => missing.some((reference) => isSame(taken, reference))),
  );
}
