/** Tells, without reading an article, that nothing has changed which shapes a graph: then the last report is that of today, too. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, namesIn, sha256, textOf, writeWhole } from '../host/files.ts';
import { nameOf } from './article-file.ts';
import { ARTICLES } from './corpus.ts';
import { ARTICLE_FOLDER, GRAPH_FILE, OCCURRENCE_FILE } from './publish.ts';
import type { Report } from './report.ts';
import { scan } from './scan.ts';

/** What stays of a report as long as nothing changes. */
type Lasting = Pick<Report, 'articles' | 'actors' | 'links' | 'boilerplate' | 'version' | 'problems'>;

interface Last {
  /** Names the corpus and the program that made the graph. */
  readonly inputs: string;
  /** The hash of graph.json. */
  readonly graph: string;
  /** The hash of the occurrences beside it. */
  readonly occurrences: string;
  /** The names and sizes of the files of articles. */
  readonly files: readonly (readonly [name: string, size: number])[];
  readonly report: Lasting;
}

const fileIn = (state: string) => join(state, 'last.json');

/** Files of a corpus beside its articles that shape the graph: in the folder itself, and in these below it. */
const BESIDE = ['', 'gazetteer'];

function filesBeside(corpus: string): readonly string[] {
  const paths = BESIDE.flatMap((folder) => namesIn(join(corpus, folder)).map((name) => join(folder, name)));
  return paths.filter((path) => statSync(join(corpus, path), { throwIfNoEntry: false })?.isFile());
}

/** A name for the content of a file; one that cannot be read has one, too. */
function contentOf(file: string): string {
  try {
    return hashOf(file);
  } catch (error) {
    return String(error);
  }
}

/** Names all that a graph is made from: the files of the corpus with their paths, and the program. Nothing where there is no corpus. */
export function inputsOf(corpus: string, program: string): string | undefined {
  const root = join(corpus, ARTICLES);
  if (!existsSync(root)) return undefined;
  const { paths, problems } = scan(root);
  const articles = paths.map((path) => [path, contentOf(join(root, path))]);
  const beside = filesBeside(corpus).map((path) => [path, contentOf(join(corpus, path))]);
  return sha256(JSON.stringify({ program, articles, problems, beside }));
}

function readLast(state: string): Last | undefined {
  try {
    return JSON.parse(textOf(fileIn(state)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether all files of a graph are there as they were published; those that were written later are read. */
function isWhole(out: string, { graph, occurrences, files }: Last): boolean {
  const pointer = join(out, GRAPH_FILE);
  if (sha256(textOf(pointer) ?? '') !== graph) return false;
  if (hashOf(join(out, OCCURRENCE_FILE)) !== occurrences) return false;
  const published = statSync(pointer).mtimeMs;
  return files.every(([name, size]) => {
    const file = join(out, ARTICLE_FOLDER, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.size !== size) return false;
    return stat.mtimeMs <= published || nameOf(textOf(file) ?? '') === name;
  });
}

/** The report of the last build, where it was made from the same inputs and all that it published is there. */
export function lastReport(state: string, out: string, inputs: string): Lasting | undefined {
  const last = readLast(state);
  try {
    return last?.inputs === inputs && isWhole(out, last) ? last.report : undefined;
  } catch {
    return undefined;
  }
}

function lastOf(out: string, inputs: string, report: Lasting, names: Iterable<string>): Last {
  const { articles, actors, links, boilerplate, version, problems } = report;
  const sizeOf = (name: string) => statSync(join(out, ARTICLE_FOLDER, name)).size;
  return {
    inputs,
    graph: sha256(textOf(join(out, GRAPH_FILE)) ?? ''),
    occurrences: hashOf(join(out, OCCURRENCE_FILE)),
    files: [...new Set(names)].map((name) => [name, sizeOf(name)] as const),
    report: { articles, actors, links, boilerplate, version, problems },
  };
}

/**
 * Remembers a build that has published the files of articles with these names.
 * What is published is published: where it cannot be remembered, the next build only takes longer.
 */
export function rememberReport(
  state: string,
  out: string,
  inputs: string,
  report: Lasting,
  names: Iterable<string>,
): void {
  try {
    const last = lastOf(out, inputs, report, names);
    mkdirSync(state, { recursive: true });
    writeWhole(fileIn(state), `${JSON.stringify(last)}\n`);
  } catch {}
}
