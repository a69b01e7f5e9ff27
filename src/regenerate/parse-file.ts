/** What one file of a corpus gives. A file that did not change since the last look is not read again. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOf, hashOf } from '../host/files.ts';
import type { Article, Problem } from '../model.ts';
import { readEach } from '../pipeline.ts';
import { type Columns, isArticle, isPacked, type Read } from '../read/index.ts';
import type { ReadFiles } from './read-files.ts';
import { createReaderApart } from './reader-apart.ts';
import { unreadable } from './scan.ts';

/** The articles and the problems that reading one file gave. */
export interface Parsed {
  /** Names its bytes and what they were read with; empty where that is not sure. */
  readonly hash: string;
  readonly read: Read;
  /** Whether builds have kept it: then it is theirs to give it again, since its texts may be on the disk alone. */
  readonly isKept: boolean;
}

/** Reads files one after the other: those of text here, those that have to be unpacked in a process of its own. */
export interface FileReader {
  readonly read: (path: string, columns: Columns | undefined) => Promise<Read>;
  readonly end: () => void;
}

/** What is at hand before a file is read. */
export interface AtHand {
  readonly root: string;
  readonly files: FileReader;
  /** What the reader has parsed before. */
  readonly parsed: ReadonlyMap<string, Parsed>;
  /** What builds have kept. */
  readonly kept: Pick<ReadFiles, 'get' | 'set'> | undefined;
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

const failed = (path: string, error: unknown): Parsed => ({
  hash: '',
  read: { articles: [], problems: [unreadable(path, error)] },
  isKept: false,
});

/** What could not be unpacked is tried again; what a text says, it says each time. */
const isLasting = (path: string, { problems }: Read): boolean =>
  !isPacked(path) || problems.every(({ lost }) => !lost);

/** Names the bytes of a file and what they are read with, or says why the disk does not give them. */
function hashIn(root: string, path: string, columns: Columns | undefined): string | Parsed {
  try {
    return hashOf(join(root, path)) + JSON.stringify(columns ?? '');
  } catch (error) {
    return failed(path, error);
  }
}

/** A file that is as it was, and whose columns are as they were, is not read again. Throws what the disk says of what is kept. */
export async function parseFile(path: string, columns: Columns | undefined, at: AtHand): Promise<Parsed> {
  const { root, files, parsed, kept } = at;
  const hash = hashIn(root, path, columns);
  if (typeof hash !== 'string') return hash;
  const before = parsed.get(path);
  if (before?.hash === hash) return before;
  const again = () => [...readText(root, path, columns)].filter(isArticle);
  const known = kept?.get({ path, hash }, again);
  if (known) return { hash, read: known, isKept: true };
  const read = await files.read(path, columns).catch((error: unknown) => failed(path, error));
  if ('hash' in read) return read;
  // Somebody may have put another file there while it was read.
  if (hashIn(root, path, columns) !== hash) return { hash: '', read, isKept: false };
  const isKept = isLasting(path, read) && (kept?.set({ path, hash }, read, isPacked(path)) ?? false);
  return { hash, read, isKept };
}
