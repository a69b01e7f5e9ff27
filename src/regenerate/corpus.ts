/** The articles of a corpus folder. Files that did not change since the last look are not parsed again. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCorrections } from '../corrections/index.ts';
import { chunksOf, hashOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, Problem } from '../model.ts';
import { readEach } from '../pipeline.ts';
import { type Columns, isArticle, isPacked, type Read } from '../read/index.ts';
import { keepColumns, readColumns } from './columns.ts';
import { readCorrections } from './corrections.ts';
import { withId } from './lazy-article.ts';
import { readNotes } from './notes.ts';
import { type ReadNames, readOwnNames } from './own-names.ts';
import type { ReadFiles } from './read-files.ts';
import { createReaderApart } from './reader-apart.ts';
import { scan, unreadable } from './scan.ts';

/** The folder below a corpus that holds its articles. */
export const ARTICLES = 'articles';

/** Everything that a folder holds, read. */
export interface Corpus {
  /** In the order of their files; ids are unique. */
  readonly articles: readonly Article[];
  /** How many articles each file gave, by its path below the folder of articles. */
  readonly given: ReadonlyMap<string, number>;
  /** Files and folders that could not be read at all. */
  readonly unread: readonly string[];
  /** What somebody has decided by hand about its actors. */
  readonly corrections: ReadCorrections;
  /** The names in its own lists. */
  readonly own: ReadNames;
  /** The text of the file with the columns, where reading has written it. */
  readonly columns?: string;
  readonly problems: readonly Problem[];
}

interface Unique {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

const taken = (path: string, id: string, given: string): Problem => ({
  code: 'regenerate/id',
  where: path,
  message: `Another article has the id “${id}” already; this one becomes “${given}”.`,
  hint: 'Give each article an id of its own.',
});

/** The second article of an id becomes `id~2`, the third `id~3`. */
function uniqueIds(files: ReadonlyMap<string, Parsed>): Unique {
  const ids = new Set([...files.values()].flatMap(({ read }) => read.articles.map(({ id }) => id)));
  const last = new Map<string, number>();
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const idFor = (id: string): string => {
    let number = last.get(id) ?? 0;
    do number++;
    while (number > 1 && ids.has(`${id}~${number}`));
    last.set(id, number);
    return number === 1 ? id : `${id}~${number}`;
  };
  for (const [path, { read }] of files) {
    for (const article of read.articles) {
      const id = idFor(article.id);
      articles.push(id === article.id ? article : withId(article, id));
      if (id !== article.id) problems.push(taken(path, article.id, id));
    }
  }
  return { articles, problems };
}

/** A problem of a file below the folder of articles, as one of the corpus. */
export const below = (problem: Problem): Problem => ({
  ...problem,
  where: problem.where === '' ? ARTICLES : `${ARTICLES}/${problem.where}`,
});

interface Parsed {
  readonly hash: string;
  readonly read: Read;
}

/** Reads files one after the other: those of text here, those that have to be unpacked in a process of its own. */
export interface FileReader {
  readonly read: (path: string, columns: Columns | undefined) => Promise<Read>;
  readonly end: () => void;
}

/** Reads a file of text. Throws errors of the disk. */
function readText(root: string, path: string, columns: Columns | undefined): Iterable<Article | Problem> {
  const file = join(root, path);
  return readEach(path, { size: statSync(file).size, chunks: () => chunksOf(file) }, columns);
}

/** A reader of the files below a folder. It holds a process, which is to be ended. */
export function createFileReader(root: string): FileReader {
  const apart = createReaderApart();
  const resultsOf = (path: string, columns: Columns | undefined) =>
    isPacked(path) ? apart.read(join(root, path), path, columns) : readText(root, path, columns);
  return {
    end: apart.end,
    read: async (path, columns) => {
      const articles: Article[] = [];
      const problems: Problem[] = [];
      for (const result of await resultsOf(path, columns)) {
        if (isArticle(result)) articles.push(result);
        else problems.push(result);
      }
      return { articles, problems };
    },
  };
}

/** What is at hand before a file is read. */
interface AtHand {
  readonly root: string;
  readonly files: FileReader;
  /** What the reader has parsed before. */
  readonly parsed: ReadonlyMap<string, Parsed>;
  /** What builds have kept. */
  readonly kept: Pick<ReadFiles, 'get' | 'set'> | undefined;
}

const failed = (path: string, error: unknown): Parsed => ({
  hash: '',
  read: { articles: [], problems: [unreadable(path, error)] },
});

/** What could not be unpacked is tried again; what a text says, it says each time. */
const isLasting = (path: string, { problems }: Read): boolean =>
  !isPacked(path) || problems.every(({ lost }) => !lost);

/** A file that is as it was, and whose columns are as they were, is not read again. */
async function parse(path: string, columns: Columns | undefined, at: AtHand): Promise<Parsed> {
  const { root, files, parsed, kept } = at;
  let hash = '';
  try {
    hash = hashOf(join(root, path)) + JSON.stringify(columns ?? '');
  } catch (error) {
    return failed(path, error);
  }
  const before = parsed.get(path);
  if (before?.hash === hash) return before;
  const again = () => [...readText(root, path, columns)].filter(isArticle);
  const known = kept?.get({ path, hash }, again);
  if (known) return { hash, read: known };
  const read = await files.read(path, columns).catch((error: unknown) => failed(path, error));
  if ('hash' in read) return read;
  if (isLasting(path, read)) kept?.set({ path, hash }, read, isPacked(path));
  return { hash, read };
}

/** A reader of the corpus in `folder` that remembers what it has parsed. `kept` is what builds remember of files. */
export function createCorpusReader(folder: string): (kept?: ReadFiles) => Promise<Corpus> {
  const root = join(folder, ARTICLES);
  let parsed: ReadonlyMap<string, Parsed> = new Map();
  return async (kept) => {
    if (!existsSync(root)) {
      throw new UserError(`There is no folder ${root}. Create it and put your articles there.`);
    }
    const corrections = readCorrections(folder);
    const own = readOwnNames(folder);
    const found = scan(root);
    const known = readColumns(folder);
    const files = createFileReader(root);
    const now = new Map<string, Parsed>();
    try {
      for (const path of found.paths)
        now.set(path, await parse(path, known.columns.get(path), { root, files, parsed, kept }));
    } finally {
      files.end();
    }
    kept?.tidy();
    parsed = now;
    const { articles, problems } = uniqueIds(parsed);
    const unparsed = [...parsed.values()].flatMap(({ read }) => read.problems);
    const columns = keepColumns(folder, known, unparsed);
    return {
      articles,
      given: new Map([...parsed].map(([path, { read }]) => [path, read.articles.length])),
      unread: found.problems.filter(({ lost }) => lost).map(({ where }) => where),
      corrections,
      own,
      ...(columns.written !== undefined && { columns: columns.written }),
      problems: [
        ...corrections.problems,
        ...readNotes(folder).problems,
        ...own.problems,
        ...columns.problems,
        ...[...found.problems, ...unparsed, ...problems].map(below),
      ],
    };
  };
}
