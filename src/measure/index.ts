/** Numbers on the graph: centralities, communities, backbone, sizes, places. */
import type { AnyGraph, Measure, Previous } from './measure.ts';
import { backbone } from './measures/backbone.ts';
import { communities } from './measures/communities.ts';
import { degree } from './measures/degree.ts';
import { layout } from './measures/layout.ts';
import { pagerank } from './measures/pagerank.ts';
import { size } from './measures/size.ts';

export { type Difference, diffGraphs } from './difference.ts';
export { type Displacement, displacement } from './displacement.ts';
export { type AnyGraph, type Measure, type Point, type Previous, previousOf } from './measure.ts';
export type { Community } from './measures/communities.ts';

/** In the order in which they need each other. */
export const MEASURES: readonly Measure[] = [degree, pagerank, communities, backbone, size, layout];

/** Runs all measures on a graph; it then looks as much as possible like the previous one. */
export function measure(graph: AnyGraph, previous?: Previous): void {
  for (const { run } of MEASURES) run(graph, previous);
}
