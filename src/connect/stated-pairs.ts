/** Keeps of what was counted only the pairs of which articles state something. */
import type { RelationType } from '../model.ts';
import type { Counted } from './counted.ts';
import { endsOf } from './pairs.ts';
import { statementsIn } from './statements.ts';

/** What was counted without the pairs of which no selected article states a relation of one of these types. */
export function onlyStated(counted: Counted, types: readonly RelationType[]): Counted {
  const { of: statedOf } = statementsIn(counted);
  const { a, b, starts, ends } = counted.pairs;
  const kept = Uint32Array.from(a.keys()).filter((pair) =>
    statedOf(...endsOf(counted, pair)).some(({ type }) => types.includes(type)),
  );
  const of = (column: Uint32Array) => kept.map((pair) => column[pair] ?? 0);
  return { ...counted, pairs: { a: of(a), b: of(b), starts: of(starts), ends: of(ends) } };
}
