/** Step 1: the bytes of a file to its articles. */
import type { Article, Problem } from '../model.ts';
import { articleOf, isArticle } from './article.ts';
import { type ByteSource, decode } from './decode.ts';
import { isDraft } from './draft.ts';
import type { Draft, Format } from './format.ts';
import { endings, formats } from './formats.ts';
import { hasFrontMatter } from './frontmatter.ts';
import { MAX_WHOLE, tooLarge } from './limits.ts';
import { type ReadingLanguage, type ReadingWords, wordsForReading } from './words.ts';

export { isArticle } from './article.ts';
export type { ByteSource } from './decode.ts';
export type { Format } from './format.ts';
export { MAX_TEXT, tooMuchText } from './limits.ts';
export { endings, formats };

export interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The format of a file by its name, `undefined` where none fits. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

const readme = (path: string): Problem => ({
  code: 'read/readme',
  where: path,
  message: 'A README is not read as an article.',
  hint: 'Rename it, or give it front matter.',
});

const isReadme = (path: string): boolean => /(^|\/)readme\.[^./]*$/i.test(path);

/** The drafts of a text, each as soon as it is complete. */
function* draftsOf(
  format: Format,
  pieces: Iterable<string>,
  path: string,
  { keys }: ReadingWords,
): Iterable<Draft | Problem> {
  if ('read' in format) {
    const text = [...pieces].join('');
    if (isReadme(path) && !hasFrontMatter(text)) return yield readme(path);
    const { drafts, problems } = format.read(text, path, keys);
    yield* problems;
    yield* drafts;
    return;
  }
  if (isReadme(path)) return yield readme(path);
  const stream = format.open(path, keys);
  for (const piece of pieces) yield* stream.write(piece);
  yield* stream.end();
}

/** Articles that state no id are named by the path, and by their number where a file holds several. */
function* articlesOf(
  drafts: Iterable<Draft | Problem>,
  path: string,
  words: ReadingWords,
): Iterable<Article | Problem> {
  const id = path.replace(/\.[^./]*$/, '');
  let first: Draft | undefined;
  let number = 0;
  for (const draft of drafts) {
    if (!isDraft(draft)) {
      yield draft;
      continue;
    }
    number++;
    if (number === 1) {
      first = draft;
      continue;
    }
    if (first !== undefined) yield* articleOf(first, `${id}#1`, path, words);
    first = undefined;
    yield* articleOf(draft, `${id}#${number}`, path, words);
  }
  if (first !== undefined) yield* articleOf(first, id, path, words);
}

const damaged = (count: number, path: string): Problem => ({
  code: 'read/encoding',
  where: path,
  message: `${count} ${count === 1 ? 'character is' : 'characters are'} damaged and shown as �.`,
  hint: 'Save the file as UTF-8 again.',
});

const binary = (path: string): Problem => ({
  code: 'read/binary',
  where: path,
  message: 'This is not text but binary data.',
  hint: 'Export the article as text.',
  lost: true,
});

const unknown = (path: string): Problem => ({
  code: 'read/format',
  where: path,
  message: 'This kind of file is not read.',
  hint: `These are: ${formats.flatMap(({ extensions }) => extensions).join(' ')}`,
  lost: true,
});

function* readEach(path: string, source: ByteSource, words: ReadingWords): Iterable<Article | Problem> {
  const format = formatOf(path);
  if (format === undefined) return yield unknown(path);
  if ('read' in format && source.size > MAX_WHOLE) return yield tooLarge(source.size, path);
  const decoded = decode(source);
  if (decoded.type === 'binary') return yield binary(path);
  if (decoded.damaged > 0) yield damaged(decoded.damaged, path);
  yield* articlesOf(draftsOf(format, decoded.pieces, path, words), path, words);
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

/** Reads files. `path` is the path below the folder of articles, with `/`; it names the articles that state no id. */
export interface Reader {
  /** The articles in a file, with what is wrong with it. Never throws: a file that cannot be read gives a problem. */
  readonly read: (path: string, bytes: Uint8Array) => Read;
  /**
   * The same one after the other: of a file of many articles, no more than one is held.
   * Throws only what `source` throws.
   */
  readonly readEach: (path: string, source: ByteSource) => Iterable<Article | Problem>;
  /** ISO 639-1 from a code or name of a language as sources state it; `undefined` for anything else. */
  readonly languageCode: (stated: string) => string | undefined;
}

/** A reader of files that understands the dates and the names of fields of the languages. */
export function createReader(languages: readonly ReadingLanguage[]): Reader {
  const words = wordsForReading(languages);
  return {
    read: (path, bytes) => readAll(path, bytes, words),
    readEach: (path, source) => readEach(path, source, words),
    languageCode: words.languageCode,
  };
}
