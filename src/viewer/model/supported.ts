/** The articles of all links of each actor that are no chance: what its standing is made of. */
import type { Counted } from '../../connect/index.ts';
import { countsOf, endsOf } from '../../connect/pairs.ts';
import { weighing } from '../../connect/weights.ts';
import { isSupported } from '../../map/standing.ts';

/** By the numbers of the actors; links count whose ends are both there. Without G² all of two articles or more do. */
export function supportedIn(counted: Counted, isThere: (actor: number) => boolean): Float64Array {
  const supported = new Float64Array(counted.occurrences.actors.length);
  const g2 = weighing(counted, 'g2');
  const { starts, ends } = counted.pairs;
  for (let pair = 0; pair < starts.length; pair += 1) {
    if ((ends[pair] ?? 0) - (starts[pair] ?? 0) < 2) continue;
    const counts = countsOf(counted, pair);
    if (!isSupported(counts.articles, Number.POSITIVE_INFINITY)) continue;
    if (g2 && !isSupported(counts.articles, g2(counts))) continue;
    const [a, b] = endsOf(counted, pair);
    if (!isThere(a) || !isThere(b)) continue;
    for (const end of [a, b]) supported[end] = (supported[end] ?? 0) + counts.articles;
  }
  return supported;
}
