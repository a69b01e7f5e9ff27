/** What can come of loading a graph. */
import type { Opened } from '../../occurrences/index.ts';
import type { Model } from './graph.ts';
import type { Progress } from './received.ts';

/** Where the text of the graph lies, as messages name it. */
export const GRAPH = 'graph/graph.json';

/** There is a graph, and this is it. */
export interface Ready {
  readonly is: 'ready';
  readonly model: Model;
  /** What selections are counted from, where it is there. */
  readonly opened?: Opened;
  /** Names the graph, as a server tells it; empty where it is not known. */
  readonly version: string;
  /** The text of graph.json, fetched where it is not here; null where only that of another graph is to be had. Throws what the source throws. */
  readonly json: () => Promise<string | null>;
  /** What is wrong with the occurrences, where the page has to do without. */
  readonly without?: string;
}

/** What came of loading: a graph, none yet, none that can be reached, or a broken one. */
export type Loaded =
  | { readonly is: 'loading'; readonly progress?: Progress }
  | Ready
  | { readonly is: 'missing'; readonly detail: string }
  | Broken;

/** There is a file, but it cannot be used; `detail` says where. */
export interface Broken {
  readonly is: 'broken';
  /** Whether it is sound, but of another version of the program. */
  readonly isOther?: boolean;
  readonly detail: string;
}
