/** What a build would do, and why: told without writing anything, and without reading what was read before. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../host/user-error.ts';
import type { Article, Problem } from '../model.ts';
import { STATE } from './build.ts';
import { keptKeys } from './cache.ts';
import { readColumns } from './columns.ts';
import { compare, copiesIn } from './compare.ts';
import { contentKey } from './content-key.ts';
import { ARTICLES, below } from './corpus.ts';
import { readCorrections } from './corrections.ts';
import { type Inputs, inputsOf, withChosen } from './inputs.ts';
import { type Given, lossesOf, readGiven } from './loss.ts';
import { createFileReader } from './parse-file.ts';
import { GRAPH_FILE } from './publish.ts';
import { unreadable } from './scan.ts';
import { isCurrent, isWhole, type Last, readLast } from './unchanged.ts';

/** Exit code where nothing can be said. */
const NOTHING_TO_SAY = 2;

/** A file that is not as it was at the last build. `gone` ones are no more, `unreadable` ones give nothing. */
export interface FileState {
  readonly state: 'new' | 'changed' | 'gone' | 'unreadable';
  /** Below the corpus. */
  readonly path: string;
  /** How many articles it gives, or gave. */
  readonly articles: number;
}

/** What there is, what is to be done, and what stands in the way. */
export interface Status {
  readonly files: readonly FileState[];
  /** Files with the same bytes as another one. */
  readonly copies: readonly (readonly [path: string, original: string])[];
  /** How many articles the corpus gives. */
  readonly articles: number;
  /** In how many of them names would be found anew. */
  readonly anew: number;
  /** Why a build would do something, in words; none where the graph is up to date. */
  readonly reasons: readonly string[];
  /** What is wrong with the articles. */
  readonly problems: readonly Problem[];
  /** Why a build would publish nothing. */
  readonly obstacles: readonly Problem[];
}

/** The folders of a build, and the versions by which it knows what is old. */
export interface StatusOptions {
  readonly corpus: string;
  readonly out: string;
  readonly fingerprint: string;
  readonly program: string;
}

interface FileRead {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reads files of a corpus, and writes nothing. */
async function readFiles(corpus: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileRead>> {
  const { columns } = readColumns(corpus);
  const files = createFileReader(join(corpus, ARTICLES));
  const read = new Map<string, FileRead>();
  try {
    for (const path of paths) {
      const found = await files.read(path, columns.get(path)).catch((error: unknown) => ({
        articles: [],
        problems: [unreadable(path, error)],
      }));
      read.set(path, found);
    }
  } finally {
    files.end();
  }
  return read;
}

/** The file of a problem, without the line. */
const fileOf = (where: string): string => where.replace(/:\d+$/, '');

/** What is wrong with files that are as they were at the last build. */
const lastingProblems = (
  last: Last | undefined,
  isUnchanged: (path: string) => boolean,
): readonly Problem[] =>
  (last?.report.problems ?? []).filter(({ where }) => {
    const [folder, ...path] = fileOf(where).split('/');
    return folder === ARTICLES && isUnchanged(path.join('/'));
  });

/** Why no build would publish anything. */
function obstaclesOf(corpus: string, state: string, given: Given, inputs: Inputs): readonly Problem[] {
  const { broken, problems } = readCorrections(corpus);
  const unread = inputs.problems.filter(({ lost }) => lost).map(({ where }) => where);
  return [...(broken ? problems : []), ...lossesOf(state, { given, unread })];
}

/** Why a build would do something. */
function reasonsFor(
  { out, program }: StatusOptions,
  inputs: Inputs,
  last: Last | undefined,
): readonly string[] {
  if (!existsSync(join(out, GRAPH_FILE))) return ['There is no graph yet.'];
  if (last === undefined) return ['Nothing is known of the last build.'];
  const beside = compare(inputs.beside, last.inputs.beside);
  const reasons = [
    ...(last.inputs.program === program ? [] : ['The program is another one than at the last build.']),
    ...[...beside.added, ...beside.changed].map((path) => `${path} has changed.`),
    ...beside.gone.map((path) => `${path} is gone.`),
    ...(isWhole(out, last) ? [] : ['The published files are not as they were published.']),
  ];
  const isSame = JSON.stringify(inputs.articles) === JSON.stringify(last.inputs.articles);
  if (!isSame) return ['The articles have changed.', ...reasons];
  return reasons.length > 0 || isCurrent(last, inputs)
    ? reasons
    : ['Some files could not be read; that is tried again.'];
}

/** How many articles each file gives: those that are as they were gave it before. */
function givenNow(inputs: Inputs, before: Given, read: ReadonlyMap<string, FileRead>): Given {
  return new Map(
    inputs.articles.map(([path]) => [path, read.get(path)?.articles.length ?? before.get(path) ?? 0]),
  );
}

/** In how many articles names would be found: all where nothing is kept. */
function countAnew(
  { out, fingerprint }: StatusOptions,
  total: number,
  read: ReadonlyMap<string, FileRead>,
): number {
  const kept = keptKeys(join(out, STATE), fingerprint);
  if (kept.size === 0) return total;
  const keys = [...read.values()].flatMap(({ articles }) => articles.map(contentKey));
  return new Set(keys.filter((key) => !kept.has(key))).size;
}

function filesOf(
  inputs: Inputs,
  last: Last | undefined,
  given: Given,
  before: Given,
  problems: readonly Problem[],
): readonly FileState[] {
  const { added, changed, gone } = compare(inputs.articles, last?.inputs.articles ?? []);
  const lost = new Set(problems.filter((problem) => problem.lost).map(({ where }) => fileOf(where)));
  const isUnreadable = (path: string) => given.get(path) === 0 && lost.has(`${ARTICLES}/${path}`);
  const stateOf =
    (state: FileState['state'], counts: Given) =>
    (path: string): FileState => ({
      state,
      path: `${ARTICLES}/${path}`,
      articles: counts.get(path) ?? 0,
    });
  const isGood = (path: string) => !isUnreadable(path);
  return [
    ...added.filter(isGood).map(stateOf('new', given)),
    ...changed.filter(isGood).map(stateOf('changed', given)),
    ...gone.map(stateOf('gone', before)),
    ...inputs.articles
      .map(([path]) => path)
      .filter(isUnreadable)
      .map(stateOf('unreadable', given)),
  ];
}

/**
 * What a build of a corpus would do. Files that were not there at the last build, or have changed, are read; all others are only compared.
 * Throws `UserError` where there is no corpus, or what the disk says.
 */
export async function statusOf(options: StatusOptions): Promise<Status> {
  const { corpus, out, program } = options;
  const state = join(out, STATE);
  const last = readLast(state);
  const inputs = withChosen(inputsOf(corpus, program), last?.inputs.chosen ?? '');
  if (inputs === undefined)
    throw new UserError(`There is no folder ${join(corpus, ARTICLES)}.`, NOTHING_TO_SAY);
  const { added, changed } = compare(inputs.articles, last?.inputs.articles ?? []);
  const read = await readFiles(corpus, [...added, ...changed]);
  const before = readGiven(state);
  const given = givenNow(inputs, before, read);
  const reasons = reasonsFor(options, inputs, last);
  const articles = [...given.values()].reduce((sum, count) => sum + count, 0);
  const told = [...inputs.problems, ...[...read.values()].flatMap(({ problems }) => problems)];
  const isUnchanged = (path: string) => given.has(path) && !read.has(path);
  const problems = [...told.map(below), ...lastingProblems(last, isUnchanged)];
  return {
    files: filesOf(inputs, last, given, before, problems),
    copies: copiesIn(inputs.articles).map(([path, of]) => [`${ARTICLES}/${path}`, `${ARTICLES}/${of}`]),
    articles,
    anew: reasons.length === 0 ? 0 : countAnew(options, articles, read),
    reasons,
    problems,
    obstacles: reasons.length === 0 ? [] : obstaclesOf(corpus, state, given, inputs),
  };
}
