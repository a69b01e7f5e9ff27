/** Tells, without reading an article, that nothing has changed which shapes a graph: then the last report is that of today, too. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { object } from '../base/fields.ts';
import { hashOf, sha256, textOf, writeWhole } from '../host/files.ts';
import { nameOf } from './article-file.ts';
import type { FiledAs } from './article-memo.ts';
import { areSame, type Inputs } from './inputs.ts';
import { ARTICLE_FOLDER, GRAPH_FILE, OCCURRENCE_FILE, PROBLEM_FILE, type Published } from './publish.ts';
import type { Report } from './report.ts';
import { isOfSystem } from './scan.ts';

/** What stays of a report as long as nothing changes. */
type Lasting = Pick<Report, 'articles' | 'of' | 'actors' | 'links' | 'boilerplate' | 'version' | 'problems'>;

/** The last build that has published something. */
export interface Last {
  readonly inputs: Inputs;
  /** The hash of graph.json. */
  readonly graph: string;
  /** The hashes of the files beside it. */
  readonly occurrences: string;
  readonly problems: string;
  /** The names and sizes of the files of articles. */
  readonly files: readonly (readonly [name: string, size: number])[];
  readonly report: Lasting;
}

const fileIn = (state: string) => join(state, 'last.json');

/** Whether a value is what `rememberReport` has written: of another program it may hold anything. */
function isLast(value: unknown): value is Last {
  const { inputs, graph, files, report } = object(value);
  return (
    Array.isArray(object(inputs).articles) &&
    typeof graph === 'string' &&
    Array.isArray(files) &&
    files.every(Array.isArray) &&
    Array.isArray(object(report).problems)
  );
}

/** What is remembered of the last build, if it is. */
export function readLast(state: string): Last | undefined {
  try {
    const last: unknown = JSON.parse(textOf(fileIn(state)) ?? 'null');
    return isLast(last) ? last : undefined;
  } catch {
    return undefined;
  }
}

function areWhole(out: string, { graph, occurrences, problems, files }: Last): boolean {
  const pointer = join(out, GRAPH_FILE);
  if (hashOf(pointer) !== graph) return false;
  if (hashOf(join(out, OCCURRENCE_FILE)) !== occurrences) return false;
  if (hashOf(join(out, PROBLEM_FILE)) !== problems) return false;
  const published = statSync(pointer).mtimeMs;
  return files.every(([name, size]) => {
    const file = join(out, ARTICLE_FOLDER, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.size !== size) return false;
    return stat.mtimeMs <= published || nameOf(textOf(file) ?? '') === name;
  });
}

/** Whether all files of a graph are there as they were published; those that were written later are read. */
export function isWhole(out: string, last: Last): boolean {
  try {
    return areWhole(out, last);
  } catch {
    return false;
  }
}

/** Whether a build would give what the last one has given: what the system did not let it read may be readable now. */
export const isCurrent = (last: Last, inputs: Inputs): boolean =>
  areSame(last.inputs, inputs) && !last.report.problems.some(isOfSystem);

/** Whether graph.json is not the one that the last build has published. */
export function isOtherGraph(state: string, out: string): boolean {
  const last = readLast(state);
  return last !== undefined && sha256(textOf(join(out, GRAPH_FILE)) ?? '') !== last.graph;
}

/** The report of the last build, where it was made from the same inputs and all that it published is there. */
export function lastReport(state: string, out: string, inputs: Inputs): Lasting | undefined {
  const last = readLast(state);
  return last && isCurrent(last, inputs) && isWhole(out, last) ? last.report : undefined;
}

function lastOf(inputs: Inputs, report: Lasting, sums: Published['sums'], files: Iterable<FiledAs>): Last {
  const { articles, of, actors, links, boilerplate, version } = report;
  const problems = report.problems.filter(({ columns }) => columns === undefined);
  return {
    inputs,
    ...sums,
    files: [...new Map(Array.from(files, ({ name, size }) => [name, size] as const))],
    report: { articles, of, actors, links, boilerplate, version, problems },
  };
}

/**
 * Remembers a build that has published these files of articles, beside those of the graph with these sums.
 * What is published is published: where it cannot be remembered, the next build only takes longer.
 */
export function rememberReport(
  state: string,
  inputs: Inputs,
  report: Lasting,
  sums: Published['sums'],
  files: Iterable<FiledAs>,
): void {
  try {
    const last = lastOf(inputs, report, sums, files);
    mkdirSync(state, { recursive: true });
    writeWhole(fileIn(state), `${JSON.stringify(last)}\n`);
  } catch {}
}
