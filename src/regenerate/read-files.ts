/**
 * Remembers what each file of a corpus gave: `<state>/read/<program>/files.jsonl`. A file that has not changed is not read again, but for the
 * texts that somebody asks for; those of files that are dear to read are kept, too.
 */
import { join } from 'node:path';
import { isObject, isTexts, parsed } from '../base/fields.ts';
import { sha256 } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, Problem } from '../model.ts';
import type { Read } from '../read/index.ts';
import { contentKey } from './content-key.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import { type Head, headOf, lazyArticle } from './lazy-article.ts';

/** What a file is known by: its path, the SHA-256 of its bytes, and what it is read with. */
export interface Version {
  readonly path: string;
  readonly hash: string;
}

/** What files gave, by their versions. */
export interface ReadFiles extends Pick<KeptLines, 'tidy' | 'close' | 'isUntouched'> {
  /** What a file gave when it had this version; `again` reads the articles of the file, where their texts are not kept. */
  readonly get: (version: Version, again: () => readonly Article[]) => Read | undefined;
  /** Keeps what a file gave, `withTexts` also the texts of its articles. Gives whether it did: what is too large for a line is not kept. */
  readonly set: (version: Version, read: Read, withTexts: boolean) => boolean;
}

/** The first part of a line. */
interface Stored {
  readonly articles: readonly (readonly [key: string, head: Head])[];
  readonly problems: readonly Problem[];
}

const ROOT = 'read';
const FILE = 'files.jsonl';
const TAB = 9;
/** Of a file with longer texts, in characters, nothing is kept where they would have to be: a line is read as a whole. */
const LONGEST_TEXTS = 1 << 25;
/** A longer line is not kept: with three bytes for each character it still can be read as one string. */
const LONGEST_LINE = 1 << 27;

const keyOf = ({ path, hash }: Version): string => sha256(JSON.stringify([path, hash]));

const isStored = (value: unknown): value is Stored =>
  isObject(value) && Array.isArray(value.articles) && Array.isArray(value.problems);

/** Opens what one program has kept; what others have kept is deleted, with `empty` all. Throws errors of the disk. */
export function openReadFiles(state: string, program: string, empty = false): ReadFiles {
  const lines = openKeptLines(join(state, ROOT), program, FILE, empty);
  const textsIn = (key: string): readonly string[] | undefined => {
    const line = lines.read(key);
    const texts = line && parsed(line.toString('utf8', line.indexOf(TAB) + 1));
    return isTexts(texts) ? texts : undefined;
  };
  return {
    get: (version, again) => {
      const key = keyOf(version);
      const line = lines.read(key);
      const stored = line && parsed(line.toString('utf8', 0, line.indexOf(TAB)));
      if (line === undefined || !isStored(stored)) return undefined;
      const hasTexts = line.length > line.indexOf(TAB) + 1;
      const textOf = hasTexts ? keptTexts(version, () => textsIn(key)) : sameTexts(version, stored, again);
      const articles = stored.articles.map(([content, head], i) =>
        lazyArticle(head, content, () => textOf(i)),
      );
      return { articles, problems: stored.problems };
    },
    set: (version, read, withTexts) => {
      const text = textToKeep(read, withTexts);
      if (text !== undefined) lines.set(keyOf(version), text);
      return text !== undefined;
    },
    tidy: lines.tidy,
    close: lines.close,
    isUntouched: lines.isUntouched,
  };
}

/** What a file gave as a text without line breaks; `undefined` where that is too long. */
function textToKeep({ articles, problems }: Read, withTexts: boolean): string | undefined {
  const texts = withTexts ? articles.map(({ text }) => text) : [];
  if (texts.reduce((sum, { length }) => sum + length, 0) > LONGEST_TEXTS) return undefined;
  const heads = articles.map((article) => [contentKey(article), headOf(article)] as const);
  const stored: Stored = { articles: heads, problems };
  try {
    const text = `${JSON.stringify(stored)}\t${withTexts ? JSON.stringify(texts) : ''}`;
    return text.length > LONGEST_LINE ? undefined : text;
  } catch (error) {
    // No string is that long.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Gives texts by their numbers; they are read when the first of them is asked for, and must be there. */
function keptTexts({ path }: Version, read: () => readonly string[] | undefined): (number: number) => string {
  let texts: readonly string[] | undefined;
  return (number) => {
    texts ??= read();
    const text = texts?.[number];
    if (text === undefined)
      throw new UserError(`What is kept of ${path} was changed while the graph was built. Build it again.`);
    return text;
  };
}

/** The texts of a file that is read again; it must not have changed since. */
function sameTexts(
  { path }: Version,
  { articles: before }: Stored,
  again: () => readonly Article[],
): (number: number) => string {
  let articles: readonly Article[] | undefined;
  return (number) => {
    articles ??= again();
    const article = articles[number];
    if (article === undefined || contentKey(article) !== before[number]?.[0])
      throw new UserError(`${path} was changed while the graph was built. Build it again.`);
    return article.text;
  };
}
