/** The articles in files that a reader drops on the page, archives among them. */
import { languages } from '../../languages/index.ts';
import type { Article, Problem } from '../../model.ts';
import { createReader, formatOf, isArticle } from '../../read/index.ts';

/** A file of more bytes, or with more articles, is for the program. */
const MOST = 20_000_000;
const MOST_ARTICLES = 500;
const HINT = 'Give it to the program: dramatis add, or put it into the folder of articles.';
/** What would need a library of its own to be unpacked here. */
const FOR_THE_PROGRAM = ['pdf', 'eml', 'mbox', 'mhtml'];

/** The articles, and what could not be read. */
export interface FilesRead {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What is in files, whatever they are called, and in the files of archives; what is large, or needs the program, is a problem. */
export async function readFiles(files: readonly File[]): Promise<FilesRead> {
  const found: FilesRead[] = [];
  for (const file of files) found.push(await readFile(file));
  const articles = found.flatMap((one) => one.articles);
  const problems = found.flatMap((one) => one.problems);
  if (articles.length <= MOST_ARTICLES) return { articles, problems };
  return { articles: articles.slice(0, MOST_ARTICLES), problems: [...problems, tooMany(articles.length)] };
}

async function readFile(file: File): Promise<FilesRead> {
  if (file.size > MOST) return { articles: [], problems: [tooLarge(file.name)] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const source = { size: bytes.length, chunks: () => [bytes] };
  for await (const one of createReader(languages, refusalOf).readAny(`added/${file.name}`, source)) {
    if (!isArticle(one)) problems.push(one);
    else if (articles.push(one) > MOST_ARTICLES) break;
  }
  return { articles, problems };
}

function refusalOf(path: string): Problem | undefined {
  if (!FOR_THE_PROGRAM.includes(formatOf(path)?.id ?? '')) return undefined;
  const message = 'The page does not unpack files of this kind.';
  return { code: 'read/packed', where: path, message, hint: HINT };
}

const tooLarge = (where: string): Problem => ({
  code: 'viewer/long',
  where,
  message: 'This file is too large for the page.',
  hint: HINT,
});

const tooMany = (articles: number): Problem => ({
  code: 'viewer/many',
  where: `${articles}+`,
  message: `These are more than ${MOST_ARTICLES} articles; the first ${MOST_ARTICLES} were taken.`,
  hint: HINT,
});
