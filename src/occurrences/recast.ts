/** Places with other actors in them: for what is decided after the occurrences were collected. */
import { createColumn } from '../base/column.ts';
import type { Kind } from '../model.ts';
import type { Facts, Occurrences } from './occurrences.ts';
import { createMembers, type Members } from './places.ts';

/** An actor that has become nobody. */
export const NOBODY = -1;

/** Who takes the place of whom, and which statements stay. */
export interface Cast {
  /** Of each actor the number of whom it has become, mostly its own; `NOBODY` for who is none. */
  readonly heirs: Int32Array;
  /** Parallel to the actors. */
  readonly kinds: readonly Kind[];
  /** Whether a statement stays, by its number and by whom it is about now. */
  readonly isRight: (fact: number, subject: number, object: number) => boolean;
}

/** Occurrences in which everybody is who they have become; who is named twice in a sentence by that counts there once, with all mentions. */
export function recast(occurrences: Occurrences, cast: Cast): Occurrences {
  return {
    ...occurrences,
    ...recastMembers(occurrences, cast.heirs),
    kinds: cast.kinds,
    facts: recastFacts(occurrences.facts, cast),
  };
}

/** Of an actor in a sentence. */
interface Who {
  mentions: number;
  confidence: number;
  readonly facet: number;
}

function recastMembers(before: Members, heirs: Int32Array): Members {
  const { named, members } = before;
  const cast = createMembers();
  for (let place = 0; place + 1 < named.length; place += 1) {
    const here = new Map<number, Who>();
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const actor = heirs[members[i] ?? 0] ?? NOBODY;
      if (actor === NOBODY) continue;
      const who = here.get(actor) ?? { mentions: 0, confidence: 0, facet: before.facet[i] ?? 0 };
      who.mentions += before.mentions[i] ?? 0;
      who.confidence = Math.max(who.confidence, before.confidence[i] ?? 0);
      here.set(actor, who);
    }
    for (const [actor, who] of here) cast.add(actor, who.mentions, who.confidence, who.facet);
    cast.end();
  }
  return cast.finish();
}

function recastFacts(facts: Facts, { heirs, isRight }: Cast): Facts {
  const subjectOf = (fact: number) => heirs[facts.subject[fact] ?? 0] ?? NOBODY;
  const objectOf = (fact: number) => {
    const object = facts.object[fact] ?? 0;
    return object === 0 ? NOBODY : (heirs[object - 1] ?? NOBODY);
  };
  const left = createColumn();
  facts.subject.forEach((_, fact) => {
    const [subject, object] = [subjectOf(fact), objectOf(fact)];
    const isAbout = subject !== NOBODY && subject !== object;
    const hasEnds = isAbout && (facts.object[fact] === 0 || object !== NOBODY);
    if (hasEnds && isRight(fact, subject, object)) left.push(fact);
  });
  const numbers = left.finish();
  const kept = (column: Uint32Array) => Uint32Array.from(numbers, (fact) => column[fact] ?? 0);
  return {
    texts: facts.texts,
    subject: Uint32Array.from(numbers, subjectOf),
    object: Uint32Array.from(numbers, (fact) => objectOf(fact) + 1),
    ...{ type: kept(facts.type), role: kept(facts.role), status: kept(facts.status) },
    ...{ rule: kept(facts.rule), article: kept(facts.article), sentence: kept(facts.sentence) },
  };
}
