/** Keeps of what was counted only the pairs of which articles state something. */
import type { RelationType } from '../model.ts';
import type { Counted } from './counted.ts';
import { linkKey } from './link-key.ts';
import { endsOf } from './pairs.ts';
import { relatedBy } from './related.ts';

/** The same without the pairs of which no selected article states a relation of one of these types. */
export function onlyStated(counted: Counted, types: readonly RelationType[]): Counted {
  const related = relatedBy(counted);
  const { actors } = counted.occurrences;
  const { a, b, starts, ends } = counted.pairs;
  const kept = Uint32Array.from(a.keys()).filter((pair) => {
    const [one, other] = endsOf(counted, pair);
    const stated = related.get(linkKey(actors[one] ?? 'e:', actors[other] ?? 'e:')) ?? [];
    return stated.some(({ type }) => types.includes(type));
  });
  const of = (column: Uint32Array) => kept.map((pair) => column[pair] ?? 0);
  return { ...counted, pairs: { a: of(a), b: of(b), starts: of(starts), ends: of(ends) } };
}
