/** Puts articles into a corpus: files as they are, or each article of a file in a file of its own. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { slug } from '../base/slug.ts';
import { writeWhole } from '../host/files.ts';
import type { Article, Problem } from '../model.ts';
import { ARTICLES } from './corpus.ts';
import { createFileReader } from './parse-file.ts';

/** The folder below the articles into which they come. */
const FOLDER = 'added';
const LONGEST_NAME = 60;

/** The files that were written, and what could not be read. */
export interface Added {
  /** The files that were written, below the corpus, with what is in them. */
  readonly files: readonly {
    readonly path: string;
    readonly articles: readonly Article[];
    readonly isNew: boolean;
  }[];
  readonly problems: readonly Problem[];
}

/** What a file is known to be before it is read. */
export interface Origin {
  readonly url?: string;
}

/** A name for a file that no file with other bytes has. */
function placeFor(
  folder: string,
  name: string,
  bytes: Uint8Array,
): { readonly file: string; readonly isNew: boolean } {
  const ending = extname(name);
  const stem = basename(name, ending);
  for (let number = 1; ; number++) {
    const file = join(folder, number === 1 ? name : `${stem}-${number}${ending}`);
    if (!existsSync(file)) return { file, isNew: true };
    if (Buffer.compare(readFileSync(file), bytes) === 0) return { file, isNew: false };
  }
}

function keep(
  corpus: string,
  name: string,
  bytes: Uint8Array,
): { readonly path: string; readonly isNew: boolean } {
  const folder = join(corpus, ARTICLES, FOLDER);
  mkdirSync(folder, { recursive: true });
  const { file, isNew } = placeFor(folder, name, bytes);
  if (isNew) writeWhole(file, bytes);
  return { path: `${ARTICLES}/${FOLDER}/${basename(file)}`, isNew };
}

/** `2020-01-06-wahl-in-kiel.json` */
function nameOf({ date, title, id }: Article): string {
  const words = slug(title ?? id)
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
  return `${[date, words || 'article'].filter((part) => part !== undefined).join('-')}.json`;
}

/** An article as a file that is read as this article again. */
function fileOf({ title, date, source, language, url, text }: Article): Uint8Array {
  return Buffer.from(`${JSON.stringify({ title, date, source, language, url, text }, null, 2)}\n`);
}

async function readOne(file: string) {
  const reader = createFileReader(dirname(file));
  try {
    return await reader.read(basename(file), undefined);
  } finally {
    reader.end();
  }
}

/** Each article of a file, also of an archive, in a file of its own. */
export async function addEach(corpus: string, file: string, { url }: Origin = {}): Promise<Added> {
  const { articles, problems } = await readOne(file);
  const files = articles.map((article) => {
    const known = url === undefined ? article : { url, ...article };
    return { ...keep(corpus, nameOf(known), fileOf(known)), articles: [known] };
  });
  return { files, problems };
}

/** A file as it is, where anything in it can be read. */
export async function addFile(corpus: string, file: string): Promise<Added> {
  const { articles, problems } = await readOne(file);
  if (articles.length === 0) return { files: [], problems };
  return { files: [{ ...keep(corpus, basename(file), readFileSync(file)), articles }], problems };
}
