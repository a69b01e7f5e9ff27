/** The articles in files and folders, and their texts by their hashes, for gold that is kept beside them. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TextOf } from '../evaluate/gold.ts';
import { chunksOf, sha256 } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Article } from '../model.ts';
import { readAny } from '../pipeline.ts';
import { isArticle } from '../read/index.ts';
import { scan } from '../regenerate/scan.ts';

/** The files at or below a path, with the folder they are named from. */
function filesOf(path: string): readonly { readonly root: string; readonly name: string }[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UserError(`There is no file or folder ${path} with articles.`);
  if (!stat.isDirectory()) return [{ root: dirname(path), name: basename(path) }];
  return scan(path).paths.map((name) => ({ root: path, name }));
}

/** The articles in files and folders, at any depth, in the order of their paths. Throws `UserError` for a name that does not exist. */
export async function* articlesIn(paths: readonly string[]): AsyncGenerator<Article> {
  for (const { root, name } of paths.flatMap(filesOf)) {
    const file = join(root, name);
    for await (const result of readAny(name, { size: statSync(file).size, chunks: () => chunksOf(file) }))
      if (isArticle(result)) yield result;
  }
}

/** Reads the articles in files and folders and finds their texts by hash. Throws `UserError` for a name that does not exist. */
export async function readTexts(paths: readonly string[]): Promise<TextOf> {
  const texts = new Map<string, string>();
  for await (const { text } of articlesIn(paths)) texts.set(sha256(text), text);
  return (article, hash) => {
    const text = texts.get(hash);
    return text === undefined ? `no article in ${paths.join(', ')} has the text of “${article}”` : { text };
  };
}
