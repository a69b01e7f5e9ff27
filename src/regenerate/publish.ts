/**
 * Puts a graph and its articles into a folder: files named by their content first, then the occurrences, last one rename of graph.json. In
 * between the page shows the new graph, whose articles are all there, and commands read the old one, whose articles are there still; the
 * version in the occurrences tells that the two files are of two graphs.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../base/order.ts';
import { bytesOf, makeLasting, namesIn, sha256, textOf, writeWhole } from '../host/files.ts';
import { type ArticleFile, nameOf } from './article-file.ts';
import type { FiledAs } from './article-memo.ts';

/** The last file that is written: whoever reads it finds all that it names. */
export const GRAPH_FILE = 'graph.json';
/** The file that says who is named in which sentence, from which the page counts. */
export const OCCURRENCE_FILE = 'occurrences.bin';
/** What was wrong with the articles. */
export const PROBLEM_FILE = 'problems.json';
/** What is another than in the graph before. */
export const CHANGE_FILE = 'changes.json';
/** Beside graph.json; a file in it is named by its content. */
export const ARTICLE_FOLDER = 'articles';

/** What a build that was killed leaves behind. */
const LEFT_OVER =
  /^(?:graph\.json|occurrences\.bin|problems\.json|changes\.json|[0-9a-f]{20}\.json)\.\d+\.tmp$/;
/** How `articleFile` names a file. */
const ARTICLE_FILE = /^[0-9a-f]{20}\.json$/;

/** When a file was last written, in milliseconds; never, where there is none. */
const writtenAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether a file has this text. One that was not written since `trusted`, in milliseconds, is judged by its size. */
function isThere(file: string, text: string, trusted: number): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.size !== Buffer.byteLength(text)) return false;
  return stat.mtimeMs <= trusted || textOf(file) === text;
}

const NAMED = `"file":"${ARTICLE_FOLDER}/`;

/** The files of articles that a graph names. */
function filesNamedIn(graph: Buffer | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  if (graph === undefined) return names;
  for (let at = graph.indexOf(NAMED); at >= 0; at = graph.indexOf(NAMED, at + 1)) {
    const begin = at + NAMED.length;
    const name = graph.toString('latin1', begin, graph.indexOf('"', begin));
    if (ARTICLE_FILE.test(name)) names.add(name);
  }
  return names;
}

/** The bytes of a file; none where it cannot be read. */
function readableBytes(file: string): Buffer | undefined {
  try {
    return bytesOf(file);
  } catch {
    return undefined;
  }
}

/** Whether a file is named by its content, as only we name files: a build that was killed has written it. */
function isOurs(folder: string, name: string): boolean {
  try {
    return ARTICLE_FILE.test(name) && nameOf(textOf(join(folder, name)) ?? '') === name;
  } catch {
    return false;
  }
}

/** What cannot be removed now is found and removed by a later build. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Removes files of articles that the last graph named and the new graph does not, and what killed builds have left. */
function sweep(out: string, named: ReadonlySet<string>, current: ReadonlySet<string>): void {
  const folder = join(out, ARTICLE_FOLDER);
  const isOld = (name: string) => !current.has(name) && (named.has(name) || isOurs(folder, name));
  for (const name of namesIn(folder)) {
    if (LEFT_OVER.test(name) || isOld(name)) remove(join(folder, name));
  }
  for (const name of namesIn(out)) if (LEFT_OVER.test(name)) remove(join(out, name));
}

/** What a graph is published as. */
export interface NetworkFiles {
  /** The bytes of graph.json. */
  readonly graph: Uint8Array;
  readonly occurrences: Uint8Array;
  /** The text of problems.json. */
  readonly problems: string;
  /** The text of changes.json, which tells of the last time that the graph became another. */
  readonly changes: string;
}

/** What a publication has done. */
export interface Published {
  /** The SHA-256 of what the files of the graph hold now, in hexadecimal. */
  readonly sums: Readonly<Record<'graph' | 'occurrences' | 'problems', string>>;
  /** Whether graph.json has other bytes now. */
  readonly changed: boolean;
  /** Files of the last graph that are part of this one and were not there as they had been published; sorted. */
  readonly mended: readonly string[];
}

/** Writes a file beside the graph, unless it is there. Gives whether it was not. */
function publishBeside(file: string, content: Uint8Array): boolean {
  if (existsSync(file) && readFileSync(file).equals(content)) return false;
  writeWhole(file, content);
  return true;
}

/** A graph on its way into a folder. */
export interface Publication {
  /** The bytes of the graph.json that is there, if it can be read. */
  readonly previous: Buffer | undefined;
  /** Whether the file of an article is there as it was published, told by its size and date. It then is part of this graph, too. */
  readonly has: (file: FiledAs) => boolean;
  /** Puts the file of an article there unless it is there. Throws errors of the disk. */
  readonly put: (file: ArticleFile) => void;
  /** Makes this the graph of the folder and removes what only the last one had. Throws errors of the disk. */
  readonly finish: (files: NetworkFiles) => Published;
}

/**
 * Begins a publication. No file is removed but those that are our own. Whatever fails, and whenever, page and commands find the old graph
 * or the new one as a whole.
 * @param verify reads all files again instead of only those that were written after the last graph.
 */
export function beginPublication(out: string, verify: boolean): Publication {
  const folder = join(out, ARTICLE_FOLDER);
  const pointer = join(out, GRAPH_FILE);
  const trusted = verify ? 0 : writtenAt(pointer);
  const previous = readableBytes(pointer);
  const before = filesNamedIn(previous);
  const current = new Set<string>();
  const written: string[] = [];
  const mended = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    previous,
    has: ({ name, size }) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      if (stat?.size !== size || stat.mtimeMs > trusted) return false;
      current.add(name);
      return true;
    },
    put: ({ name, text }) => {
      const file = join(folder, name);
      current.add(name);
      if (isThere(file, text, trusted)) return;
      writeWhole(file, text, false);
      written.push(file);
      if (before.has(name)) mended.add(`${ARTICLE_FOLDER}/${name}`);
    },
    finish: ({ graph, occurrences, problems, changes }) => {
      makeLasting(written);
      const beside = { [OCCURRENCE_FILE]: occurrences, [PROBLEM_FILE]: Buffer.from(problems) };
      const renewed = Object.entries(beside).filter(([name, content]) =>
        publishBeside(join(out, name), content),
      );
      const changed = !(previous ?? bytesOf(pointer))?.equals(graph);
      if (changed) writeWhole(join(out, CHANGE_FILE), changes);
      if (changed) writeWhole(pointer, graph);
      else for (const [name] of renewed) mended.add(name);
      sweep(out, before, current);
      const sums = { graph: sha256(graph), occurrences: sha256(occurrences), problems: sha256(problems) };
      return { sums, changed, mended: [...mended].sort(byCodeUnit) };
    },
  };
}
