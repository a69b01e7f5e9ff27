/** Publishes the files of articles; one that is there, made of the same things, is not made again. */
import type { Article, EntityId, Found } from '../model.ts';
import { articleFile } from './article-file.ts';
import { type ArticleMemo, type FiledAs, memoKey } from './article-memo.ts';
import type { Publication } from './publish.ts';

/** What the file of an article is made of. */
export interface ToPublish {
  readonly article: Article;
  /** What was found in it. */
  readonly found: () => Found;
  readonly actors: readonly EntityId[];
  /** Names the text and what was found in it, where that is known: then the file need not be made to be known. */
  readonly finding: string | undefined;
}

/** Gives the files. Throws errors of the disk. */
export function publishArticles(
  articles: readonly ToPublish[],
  { has, put }: Pick<Publication, 'has' | 'put'>,
  memo: ArticleMemo,
  hear: (done: number) => void,
): readonly FiledAs[] {
  const files = articles.map(({ article, found, actors, finding }, i) => {
    const key = finding === undefined ? undefined : memoKey(article.id, finding, actors);
    const known = key === undefined ? undefined : memo.get(key);
    hear(i + 1);
    if (known && has(known)) return known;
    const made = articleFile(article, found(), actors);
    put(made);
    const file: FiledAs = { name: made.name, size: Buffer.byteLength(made.text) };
    if (key !== undefined) memo.set(key, file);
    return file;
  });
  memo.save();
  return files;
}
