/** A file format that a graph can be written in. */
import type { UndirectedGraph } from 'graphology';

/** A graph as `connect` builds it and `measure` completes it. */
export type AnyGraph = UndirectedGraph;

export interface GraphFormat {
  readonly id: string;
  readonly title: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The same text for the same graph, in whatever order it was built. */
  readonly write: (graph: AnyGraph) => string;
}
