/** Which of the articles that somebody gives are not there yet. */
import type { Article } from '../../model.ts';

/** Gives the text that has an id; null where it cannot be had, `undefined` where no article has the id. */
export type TextOf = (id: string) => Promise<string | null | undefined>;

/** The articles that are new, each once: where another text has the id, it becomes `id~2` as in a build, where the same has it, the article is there. */
export async function newArticles(articles: readonly Article[], textOf: TextOf): Promise<readonly Article[]> {
  const fresh = new Map<string, Article>();
  for (const article of articles) {
    const id = await freeId(article, async (one) => fresh.get(one)?.text ?? (await textOf(one)));
    if (id !== null) fresh.set(id, id === article.id ? article : { ...article, id });
  }
  return [...fresh.values()];
}

/** Null where the article is there, or may be. */
async function freeId({ id, text }: Article, textOf: TextOf): Promise<string | null> {
  for (let number = 1; ; number += 1) {
    const wished = number === 1 ? id : `${id}~${number}`;
    const known = await textOf(wished);
    if (known === undefined) return wished;
    if (known === null || known === text) return null;
  }
}
