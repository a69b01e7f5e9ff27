/** Step 1: the bytes of a file to its articles. */
import type { Article, Problem } from '../model.ts';
import { articleOf } from './article.ts';
import { decode } from './decode.ts';
import type { Draft, Format } from './format.ts';
import { formats } from './formats.ts';
import { hasFrontMatter } from './frontmatter.ts';
import { type ReadingLanguage, type ReadingWords, wordsForReading } from './words.ts';

export type { Format } from './format.ts';
export { formats };

/** Files above this size are not read: 50 MB. */
export const MAX_BYTES = 50_000_000;

export interface Read {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The format of a file by its name, `undefined` where none fits. */
export function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return formats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}

const nothing = (code: string, where: string, message: string, hint: string): Read => ({
  articles: [],
  problems: [{ code: `read/${code}`, where, message, hint }],
});

function articlesOf(drafts: readonly Draft[], path: string, words: ReadingWords): Read {
  const id = path.replace(/\.[^./]*$/, '');
  const read = drafts.map((draft, i) =>
    articleOf(draft, drafts.length === 1 ? id : `${id}#${i + 1}`, path, words),
  );
  return {
    articles: read.flatMap(({ article }) => (article === undefined ? [] : [article])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readText(format: Format, text: string, path: string, words: ReadingWords): Read {
  const isReadme = /(^|\/)readme\.[^./]*$/i.test(path);
  if (isReadme && !hasFrontMatter(text)) {
    return nothing(
      'readme',
      path,
      'A README is not read as an article.',
      'Rename it, or give it front matter.',
    );
  }
  const { drafts, problems } = format.read(text, path, words.keys);
  const read = articlesOf(drafts, path, words);
  return { articles: read.articles, problems: [...problems, ...read.problems] };
}

/**
 * The articles in a file, with what is wrong with it. Never throws: a file that cannot be read gives a problem.
 * @param path the path below the folder of articles, with `/`; it names the articles that state no id.
 */
export type Reader = (path: string, bytes: Uint8Array) => Read;

/** A reader of files that understands the dates and the names of fields of the languages. */
export function createReader(languages: readonly ReadingLanguage[]): Reader {
  const words = wordsForReading(languages);
  return (path, bytes) => readBytes(path, bytes, words);
}

function readBytes(path: string, bytes: Uint8Array, words: ReadingWords): Read {
  const format = formatOf(path);
  if (format === undefined) {
    const known = formats.flatMap(({ extensions }) => extensions).join(' ');
    return nothing('format', path, 'This kind of file is not read.', `These are: ${known}`);
  }
  if (bytes.length > MAX_BYTES) {
    const size = `${Math.ceil(bytes.length / 1e6)} MB are more than the ${MAX_BYTES / 1e6} MB that are read.`;
    return nothing('size', path, size, 'Split the file.');
  }
  const decoded = decode(bytes);
  if (decoded.type === 'binary') {
    return nothing('binary', path, 'This is no text but binary data.', 'Export the article as text.');
  }
  const result = readText(format, decoded.text, path, words);
  if (decoded.type === 'text') return result;
  const message = `${decoded.replaced} bytes are not UTF-8 and shown as �.`;
  const damage = { code: 'read/encoding', where: path, message, hint: 'Save the file as UTF-8 again.' };
  return { articles: result.articles, problems: [damage, ...result.problems] };
}
