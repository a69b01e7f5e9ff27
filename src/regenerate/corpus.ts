/** The articles of a corpus folder. Files that did not change since the last look are not parsed again. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOf, hashOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Article, Problem } from '../model.ts';
import { readEach } from '../pipeline.ts';
import { isArticle, type Read } from '../read/index.ts';
import { scan, unreadable } from './scan.ts';

/** The folder below a corpus that holds its articles. */
export const ARTICLES = 'articles';

export interface Corpus {
  /** In the order of their files; ids are unique. */
  readonly articles: readonly Article[];
  /** How many articles each file gave, by its path below the folder of articles. */
  readonly given: ReadonlyMap<string, number>;
  /** Files and folders that could not be read at all. */
  readonly unread: readonly string[];
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
      articles.push(id === article.id ? article : { ...article, id });
      if (id !== article.id) problems.push(taken(path, article.id, id));
    }
  }
  return { articles, problems };
}

const below = (problem: Problem): Problem => ({ ...problem, where: `${ARTICLES}/${problem.where}` });

interface Parsed {
  readonly hash: string;
  readonly read: Read;
}

function readFile(root: string, path: string): Read {
  const file = join(root, path);
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const result of readEach(path, { size: statSync(file).size, chunks: () => chunksOf(file) })) {
    if (isArticle(result)) articles.push(result);
    else problems.push(result);
  }
  return { articles, problems };
}

function parse(root: string, path: string, before: Parsed | undefined): Parsed {
  try {
    const hash = hashOf(join(root, path));
    return before?.hash === hash ? before : { hash, read: readFile(root, path) };
  } catch (error) {
    return { hash: '', read: { articles: [], problems: [unreadable(path, error)] } };
  }
}

/** A reader of the corpus in `folder` that remembers what it has parsed. */
export function createCorpusReader(folder: string): () => Corpus {
  const root = join(folder, ARTICLES);
  let parsed: ReadonlyMap<string, Parsed> = new Map();
  return () => {
    if (!existsSync(root)) {
      throw new UserError(`There is no folder ${root}. Create it and put your articles there.`);
    }
    const found = scan(root);
    parsed = new Map(found.paths.map((path) => [path, parse(root, path, parsed.get(path))]));
    const { articles, problems } = uniqueIds(parsed);
    const unparsed = [...parsed.values()].flatMap(({ read }) => read.problems);
    return {
      articles,
      given: new Map([...parsed].map(([path, { read }]) => [path, read.articles.length])),
      unread: found.problems.map(({ where }) => where),
      problems: [...found.problems, ...unparsed, ...problems].map(below),
    };
  };
}
