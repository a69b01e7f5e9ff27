/** A file format that a graph can be written in. */
import type { AnyGraph } from '../graph/graph.ts';
import type { InWords } from '../model.ts';

export interface GraphFormat {
  readonly id: string;
  /** What it holds or what opens it, and the name of the format in brackets. */
  readonly title: InWords;
  /** How such a file is called where nobody chose a name. */
  readonly file: string;
  readonly mediaType: string;
  /** The same text for the same graph, in whatever order it was built. */
  readonly write: (graph: AnyGraph) => string;
}
