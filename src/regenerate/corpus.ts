/** The articles of a corpus folder. Files that did not change since the last look are not parsed again. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCorrections } from '../corrections/index.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, Problem } from '../model.ts';
import { keepColumns, readColumns } from './columns.ts';
import { readCorrections } from './corrections.ts';
import { withId } from './lazy-article.ts';
import { readNotes } from './notes.ts';
import { type ReadNames, readOwnNames } from './own-names.ts';
import { createFileReader, type Parsed, parseFile } from './parse-file.ts';
import type { ReadFiles } from './read-files.ts';
import { scan } from './scan.ts';

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

/**
 * A problem of a file below the folder of articles, as one of the corpus.
 * @example
 * below({ code: 'x', where: 'a.txt', message: '' }).where // 'articles/a.txt'
 */
export const below = (problem: Problem): Problem => ({
  ...problem,
  where: problem.where === '' ? ARTICLES : `${ARTICLES}/${problem.where}`,
});

/**
 * A reader of the corpus in `folder` that remembers what it has parsed. `kept` is what builds remember of files: each of its lines that is
 * needed is asked for each time, or it would be forgotten.
 */
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
        now.set(path, await parseFile(path, known.columns.get(path), { root, files, parsed, kept }));
    } finally {
      files.end();
    }
    kept?.tidy();
    parsed = new Map([...now].filter(([, { isKept }]) => !isKept));
    const { articles, problems } = uniqueIds(now);
    const unparsed = [...now.values()].flatMap(({ read }) => read.problems);
    const columns = keepColumns(folder, known, unparsed);
    return {
      articles,
      given: new Map([...now].map(([path, { read }]) => [path, read.articles.length])),
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
