/** Keeps of what was counted only the pairs of which articles state something. */
import { createColumn } from '../base/column.ts';
import type { RelationType } from '../model.ts';
import type { Counted } from './count.ts';
import { linkKey } from './link-key.ts';
import { endsOf } from './pairs.ts';
import { relatedBy } from './related.ts';

/** The same without the pairs of which no selected article states a relation of one of these types. */
export function onlyStated(counted: Counted, types: readonly RelationType[]): Counted {
  const related = relatedBy(counted);
  const { actors } = counted.occurrences;
  const [starts, ends] = [createColumn(), createColumn()];
  counted.starts.forEach((start, pair) => {
    const [a, b] = endsOf(counted, pair);
    const stated = related.get(linkKey(actors[a] ?? 'e:', actors[b] ?? 'e:')) ?? [];
    if (!stated.some(({ type }) => types.includes(type))) return;
    starts.push(start);
    ends.push(counted.ends[pair] ?? 0);
  });
  return { ...counted, starts: starts.finish(), ends: ends.finish() };
}
