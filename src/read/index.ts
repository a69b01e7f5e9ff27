/** Step 1: the bytes of a file to its articles. */
import type { Article, Problem } from '../model.ts';
import { articleOf, isArticle } from './article.ts';
import type { Columns } from './article-columns.ts';
import type { ByteSource } from './decode.ts';
import { draftOf, isDraft } from './draft.ts';
import type { Format } from './format.ts';
import { endings, formats } from './formats.ts';
import { type AnyReading, type Refusal, readAnyFile } from './packed-file.ts';
import { readTextFile } from './text-file.ts';
import { type ReadingLanguage, type ReadingWords, wordsForReading } from './words.ts';

export { isArticle } from './article.ts';
export type { Columns } from './article-columns.ts';
export type { ByteSource } from './decode.ts';
export { exactId } from './exact-id.ts';
export type { Format } from './format.ts';
export { MAX_TEXT, tooMuchText } from './limits.ts';
export { unknownKinds } from './packed-file.ts';
export { endings, formats };

/** Articles and problems, in the order of the file. */
export interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * The format of a file by its name, `undefined` where none fits.
 * @example
 * formatOf('news.csv')?.id // 'csv'
 * formatOf('news.xyz') // undefined
 */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

/**
 * The format of what a server calls by this type, with or without parameters; `undefined` where none fits.
 * @example
 * formatOfType('text/html; charset=utf-8')?.id // 'html'
 * formatOfType('application/feed+json')?.id // 'json'
 */
export function formatOfType(stated: string): Format | undefined {
  const type = stated.toLowerCase().split(';')[0]?.trim() ?? '';
  const suffixed = type.replace(/\/.*\+/, '/');
  const ofType = (one: string) => formats.find(({ mediaTypes }) => mediaTypes.includes(one));
  return ofType(type) ?? ofType(suffixed);
}

/**
 * Whether a file has to be unpacked, which may take long and much memory.
 * @example
 * isPacked('a.pdf') // true
 * isPacked('a.txt') // false
 */
export const isPacked = (path: string): boolean => {
  const format = formatOf(path);
  return format !== undefined && 'load' in format;
};

const unknown = (path: string): Problem => ({
  code: 'read/format',
  where: path,
  message: 'This kind of file is not read.',
  hint: `These are: ${formats.flatMap(({ extensions }) => extensions).join(' ')}`,
  lost: true,
});

const packed = (path: string): Problem => ({
  code: 'read/packed',
  where: path,
  message: 'This kind of file has to be unpacked first.',
  hint: 'Read it with readAny.',
  lost: true,
});

function* readEach(
  path: string,
  source: ByteSource,
  words: ReadingWords,
  columns?: Columns,
): Iterable<Article | Problem> {
  const format = formatOf(path);
  if (format === undefined) return yield unknown(path);
  if ('load' in format) return yield packed(path);
  yield* readTextFile(format, path, source, words, columns);
}

async function* readAny(
  path: string,
  source: ByteSource,
  { words, refusalOf, alive }: Pick<AnyReading, 'words' | 'refusalOf' | 'alive'>,
  columns: Columns | undefined,
): AsyncIterable<Article | Problem> {
  const format = formatOf(path);
  if (format === undefined) return yield unknown(path);
  const readText: AnyReading['readText'] = (inner, at, bytes, known) =>
    readTextFile(inner, at, bytes, words, known);
  yield* readAnyFile(format, path, source, { words, formatOf, refusalOf, readText, alive }, columns);
}

function readAll(path: string, bytes: Uint8Array, words: ReadingWords): Read {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const result of readEach(path, { size: bytes.length, chunks: () => [bytes] }, words)) {
    if (isArticle(result)) articles.push(result);
    else problems.push(result);
  }
  return { articles, problems };
}

/**
 * Reads files. `path` is the path below the folder of articles, with `/`; it names the articles that state no id.
 * `columns` are those of a table, where they are known; they are guessed and told otherwise.
 */
export interface Reader {
  /** The articles in a file of text, with what is wrong with it. Never throws: a file that cannot be read gives a problem. */
  readonly read: (path: string, bytes: Uint8Array) => Read;
  /**
   * The articles in a file of text one after the other: of many, no more than one is held.
   * Throws only what `source` throws.
   */
  readonly readEach: (path: string, source: ByteSource, columns?: Columns) => Iterable<Article | Problem>;
  /**
   * The articles in a file of any format: documents, mail, archives. These may take long, and as much memory as they like;
   * `alive` is called now and then until the next result.
   */
  readonly readAny: (
    path: string,
    source: ByteSource,
    columns?: Columns,
    alive?: () => void,
  ) => AsyncIterable<Article | Problem>;
  /** The article that a value holds, such as a line of JSON Lines, with what is wrong with it; `where` names it in problems, and where it states no id. */
  readonly readRow: (value: unknown, where: string) => readonly (Article | Problem)[];
  /** ISO 639-1 from a code or name of a language as sources state it; `undefined` for anything else. */
  readonly languageCode: (stated: string) => string | undefined;
}

/**
 * A reader of files that understands the dates and the names of fields of the languages. `refusalOf` keeps `readAny` from opening files, those inside of
 * others as well: it gives the problem that takes their place.
 * @example
 * const { read } = createReader([german]);
 * read('a.txt', new TextEncoder().encode('Emil kam.')).articles // [{ id: 'a', text: 'Emil kam.' }]
 */
export function createReader(
  languages: readonly ReadingLanguage[],
  refusalOf: Refusal = () => undefined,
): Reader {
  const words = wordsForReading(languages);
  return {
    read: (path, bytes) => readAll(path, bytes, words),
    readEach: (path, source, columns) => readEach(path, source, words, columns),
    readAny: (path, source, columns, alive = () => {}) =>
      readAny(path, source, { words, refusalOf, alive }, columns),
    readRow: (value, where) => {
      const draft = draftOf(value, where, words.keys);
      return isDraft(draft) ? articleOf(draft, where, where, words) : [draft];
    },
    languageCode: words.languageCode,
  };
}
