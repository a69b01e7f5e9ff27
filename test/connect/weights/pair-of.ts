/** The counts of a pair that meets once, among ten sentences, but for what is given. */
import type { Counts } from '../../../src/connect/weight.ts';

/** An instance of a pair: in which article, how many actors the unit names, how far apart, whether it begins with one of them. */
export type Met = readonly [article: number, size: number, distance?: number, leads?: number];

export function pairOf(counts: Partial<Counts>, met: readonly Met[] = [[0, 2]]): Counts {
  const instances = {
    article: (i: number) => met[i]?.[0] ?? 0,
    size: (i: number) => met[i]?.[1] ?? 0,
    distance: (i: number) => met[i]?.[2] ?? 0,
    leads: (i: number) => met[i]?.[3] ?? 1,
  };
  return {
    ...{ together: 1, sentences: 1, articles: 1, a: 1, b: 1, units: 10 },
    ...{ instances, from: 0, to: met.length },
    ...counts,
  };
}
