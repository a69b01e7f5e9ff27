/** The articles in files that a reader drops on the page. */
import { languages } from '../../languages/index.ts';
import type { Article, Problem } from '../../model.ts';
import { createReader, isPacked } from '../../read/index.ts';

/** A file of more bytes is for the program. */
const MOST = 20_000_000;
const HINT = 'Give it to the program: dramatis add, or put it into the folder of articles.';

/** The articles, and what could not be read. */
export interface FilesRead {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What is in files of text, whatever they are called; what has to be unpacked, or is large, is a problem. */
export async function readFiles(files: readonly File[]): Promise<FilesRead> {
  const reader = createReader(languages);
  const all = await Promise.all(
    files.map(async (file): Promise<FilesRead> => {
      if (file.size > MOST || isPacked(file.name)) return { articles: [], problems: [unreadable(file)] };
      return reader.read(`added/${file.name}`, new Uint8Array(await file.arrayBuffer()));
    }),
  );
  return {
    articles: all.flatMap(({ articles }) => articles),
    problems: all.flatMap(({ problems }) => problems),
  };
}

const unreadable = ({ name, size }: File): Problem => ({
  code: size > MOST ? 'viewer/long' : 'read/packed',
  where: name,
  message:
    size > MOST ? 'This file is too large for the page.' : 'The page does not unpack files of this kind.',
  hint: HINT,
});
