/** The file of occurrences of a graph, as it is published beside it. */
import { versionOf } from '../graph/version.ts';
import type { Problem } from '../model.ts';
import { type Opened, openOccurrences } from '../occurrences/index.ts';

/** A file that belongs to its graph. */
export interface OccurrenceFile {
  readonly bytes: Uint8Array;
  readonly opened: Opened;
}

/** Opens the file beside a graph. One that cannot be used, or that belongs to another graph, is a `Problem`: the page does without it. */
export function occurrencesOf(json: string, bytes: Uint8Array): OccurrenceFile | Problem {
  const opened = openOccurrences(bytes);
  if ('code' in opened) return opened;
  if (opened.version === versionOf(json)) return { bytes, opened };
  return {
    code: 'publish/other-graph',
    where: 'occurrences.bin',
    message: 'It belongs to another graph than graph.json: a build was interrupted.',
    hint: 'Build the graph again: dramatis build',
  };
}
