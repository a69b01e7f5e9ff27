/** Files that are text: their articles, one after the other. */
import type { Article, Problem } from '../model.ts';
import type { Columns } from './article-columns.ts';
import { type ByteSource, decode } from './decode.ts';
import type { Draft, StreamedFormat, WholeFormat } from './format.ts';
import { hasFrontMatter } from './frontmatter.ts';
import { MAX_WHOLE, tooLarge } from './limits.ts';
import { createNamer } from './namer.ts';
import type { ReadingWords } from './words.ts';

const readme = (path: string): Problem => ({
  code: 'read/readme',
  where: path,
  message: 'A README is not read as an article.',
  hint: 'Rename it, or give it front matter.',
});

const isReadme = (path: string): boolean => /(^|\/)readme\.[^./]*$/i.test(path);

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

/** The drafts of a text, each as soon as it is complete. */
function* draftsOf(
  format: WholeFormat | StreamedFormat,
  pieces: Iterable<string>,
  path: string,
  words: ReadingWords,
  columns: Columns | undefined,
): Iterable<Draft | Problem> {
  if ('read' in format) {
    const text = [...pieces].join('');
    if (isReadme(path) && !hasFrontMatter(text)) return yield readme(path);
    const { drafts, problems } = format.read(text, path, words);
    yield* problems;
    yield* drafts;
    return;
  }
  if (isReadme(path)) return yield readme(path);
  const stream = format.open(path, words, columns);
  for (const piece of pieces) yield* stream.write(piece);
  yield* stream.end();
}

/** What is in a file of text. Throws only what `source` throws. */
export function* readTextFile(
  format: WholeFormat | StreamedFormat,
  path: string,
  source: ByteSource,
  words: ReadingWords,
  columns?: Columns,
): Iterable<Article | Problem> {
  if ('read' in format && source.size > MAX_WHOLE) return yield tooLarge(source.size, path);
  const decoded = decode(source);
  if (decoded.type === 'binary') return yield binary(path);
  if (decoded.damaged > 0) yield damaged(decoded.damaged, path);
  const namer = createNamer(path, words);
  for (const draft of draftsOf(format, decoded.pieces, path, words, columns)) yield* namer.add(draft);
  yield* namer.end();
}
