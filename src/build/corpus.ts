/** The articles of a corpus folder. Files that did not change since the last look are not parsed again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Problem } from '../model.ts';
import { read } from '../pipeline.ts';
import type { Read } from '../read/index.ts';
import { sha256 } from './files.ts';
import { scan, unreadable } from './scan.ts';
import { UserError } from './user-error.ts';

/** The folder below a corpus that holds its articles. */
export const ARTICLES = 'articles';

export interface Corpus {
  /** In the order of their files; ids are unique. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** The second article of an id becomes `id~2`, the third `id~3`. */
function uniqueIds(articles: readonly { readonly path: string; readonly article: Article }[]): Corpus {
  const taken = new Set(articles.map(({ article }) => article.id));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const unique = articles.map(({ path, article }) => {
    if (!seen.has(article.id)) {
      seen.add(article.id);
      return article;
    }
    let number = 2;
    while (taken.has(`${article.id}~${number}`)) number++;
    const id = `${article.id}~${number}`;
    taken.add(id);
    const message = `Another article has the id “${article.id}” already; this one becomes “${id}”.`;
    problems.push({ code: 'corpus/id', where: path, message, hint: 'Give each article an id of its own.' });
    return { ...article, id };
  });
  return { articles: unique, problems };
}

const below = (problem: Problem): Problem => ({ ...problem, where: `${ARTICLES}/${problem.where}` });

interface Parsed {
  readonly hash: string;
  readonly read: Read;
}

function parse(root: string, path: string, before: Parsed | undefined): Parsed {
  try {
    const bytes = readFileSync(join(root, path));
    const hash = sha256(bytes);
    return before?.hash === hash ? before : { hash, read: read(path, bytes) };
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
    const articles = [...parsed].flatMap(([path, { read }]) =>
      read.articles.map((article) => ({ path, article })),
    );
    const unique = uniqueIds(articles);
    const problems = [
      ...found.problems,
      ...[...parsed.values()].flatMap(({ read }) => read.problems),
      ...unique.problems,
    ];
    return { articles: unique.articles, problems: problems.map(below) };
  };
}
