/** Runs guards over what rules have found. */

import { overlap } from '../base/wide-bits.ts';
import { endsAt } from './around.ts';
import type { Guard } from './guard.ts';
import type { Firing } from './net.ts';
import { compileOptional, type Pattern } from './pattern.ts';
import { tagBits } from './tags.ts';
import type { Term } from './terms.ts';

type Compiled = {
  readonly [part in keyof Pick<Guard, 'at' | 'before' | 'behind' | 'person'>]-?: Pattern | undefined;
};

const PERSON = tagBits(['Person']);

/** Compiles guards: says whether one of them keeps a firing from telling something. Throws a sentence where one cannot be compiled. */
export function compileGuards(guards: readonly Guard[]): (firing: Firing, terms: readonly Term[]) => boolean {
  const compiled = guards.map(compiledOf);
  return (firing, terms) => compiled.some((one) => holds(one, firing, terms));
}

function compiledOf({ id, at, before, behind, person }: Guard): Compiled {
  const of = (pattern: string | undefined) => compileOptional(pattern, id);
  return { at: of(at), before: of(before), behind: of(behind), person: of(person) };
}

function holds(
  { at, before, behind, person }: Compiled,
  { start, end, from }: Firing,
  terms: readonly Term[],
): boolean {
  const begins = (pattern: Pattern | undefined, place: number): boolean =>
    pattern === undefined || pattern.match(terms, place, new Map()) >= 0;
  if (person && !overlap(terms[from] ?? { low: 0, high: 0 }, PERSON)) return false;
  return (
    begins(at, start) &&
    begins(behind, end) &&
    begins(person, from + 1) &&
    (before === undefined || endsAt(before, terms, start, new Map()))
  );
}
