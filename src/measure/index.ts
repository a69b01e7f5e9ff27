/** Numbers on the graph: centralities, communities, backbone, sizes, places. */

import { byId } from '../base/keyed.ts';
import { ACTOR_ATTRIBUTES, GRAPH_ATTRIBUTES, LINK_ATTRIBUTES, type MeasureId } from '../graph/attributes.ts';
import type { Network } from '../graph/network.ts';
import { type Measure, NOTHING, type Previous } from './measure.ts';

export { type Change, type Changed, type Changes, changesBetween, NO_CHANGES, type Side } from './changes.ts';
export { type Measure, type Previous, previousOf } from './measure.ts';
export { followed, redirectsOf } from './redirects.ts';

const FOLDER = 'src/measure/measures';
const files = import.meta.glob<Measure>('./measures/*.ts', { eager: true, import: 'measure' });

const LISTS = [...LINK_ATTRIBUTES, ...ACTOR_ATTRIBUTES, ...GRAPH_ATTRIBUTES];
const IDS = new Set(LISTS.flatMap((one) => ('measure' in one ? [one.measure] : [])));

/** In the order in which the lists of attributes come to them, that of links first: one may look at what those before it wrote. */
export const MEASURES = Object.values(byId([...IDS], Object.values(files), FOLDER));

/** Runs all measures on a graph; it then looks as much as possible like the previous one. */
export function measure(network: Network, previous?: Previous): void {
  for (const { run } of MEASURES) run(network, previous);
}

/** What a layout takes, and the page has already. */
const PLACED: ReadonlySet<string> = new Set<MeasureId>(['layout', 'map']);

/** Runs all measures but those that place actors, who stay where they stood; who is not in `previous` stands in the middle. */
export function measureInPlace(network: Network, previous: Previous = NOTHING): void {
  for (const { id, run } of MEASURES) if (!PLACED.has(id)) run(network, previous);
  network.actors.forEach((actor, i) => {
    const { x, y } = previous.positions.get(network.ids[i] ?? '') ?? { x: 0, y: 0 };
    Object.assign(actor, { x, y });
  });
}
