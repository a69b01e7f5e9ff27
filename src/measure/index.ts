/** Numbers on the graph: centralities, communities, backbone, sizes, places. */

import { byId } from '../base/keyed.ts';
import { MEASURE_IDS } from '../graph/attributes.ts';
import type { Network } from '../graph/network.ts';
import type { Measure, Previous } from './measure.ts';

export { type Change, type Changed, type Changes, changesBetween, NO_CHANGES, type Side } from './changes.ts';
export { type Measure, type Previous, previousOf } from './measure.ts';
export { followed, redirectsOf } from './redirects.ts';

const FOLDER = 'src/measure/measures';
const files = import.meta.glob<Measure>('./measures/*.ts', { eager: true, import: 'measure' });

/** In the order in which they need each other. */
export const MEASURES = Object.values(byId(MEASURE_IDS, Object.values(files), FOLDER));

/** Runs all measures on a graph; it then looks as much as possible like the previous one. */
export function measure(network: Network, previous?: Previous): void {
  for (const { run } of MEASURES) run(network, previous);
}
