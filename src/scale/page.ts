/** Publishes the graph of tables for the page. */
import { join } from 'node:path';
import { takeLock } from '../host/lock.ts';
import type { Network, Pipeline } from '../pipeline.ts';
import { lockOf, STATE } from '../regenerate/build.ts';
import { changeFile } from '../regenerate/change-file.ts';
import { problemFile } from '../regenerate/problem-file.ts';
import { beginPublication } from '../regenerate/publish.ts';
import { refuseForeign } from '../regenerate/refuse-folder.ts';
import { readPageTables } from './page-tables.ts';

/** Which tables become the graph of which folder. */
export interface PageSettings {
  /** The folder of tables that were made for a page. */
  readonly tables: string;
  readonly out: string;
  /** Lays the picture out anew. */
  readonly fresh: boolean;
  readonly pipeline: Pipeline;
}

/** Counts the occurrences in the tables with the code of every build, and publishes graph and occurrences. Throws `UserError` where a table lacks. */
export function publishTables({ tables, out, fresh, pipeline }: PageSettings): Network {
  const { occurrences, told, mentionsIn } = readPageTables(tables, pipeline);
  return publishNetwork(out, fresh, (previous) =>
    pipeline.networkOf(occurrences, told, mentionsIn, previous),
  );
}

/** Publishes a graph without articles; it is made beside the previous one, unless it is laid out anew. */
export function publishNetwork(
  out: string,
  fresh: boolean,
  networkOf: (previous?: Uint8Array) => Network,
): Network {
  refuseForeign(out, join(out, STATE));
  const release = takeLock(lockOf(out));
  try {
    const { previous, finish } = beginPublication(out, fresh);
    const network = networkOf(fresh ? undefined : previous);
    const { json, occurrences: counted, version } = network;
    const [problems, changes] = [problemFile(network.problems), changeFile(network.changes, version)];
    finish({ graph: json, occurrences: counted, problems, changes });
    return network;
  } finally {
    release();
  }
}
