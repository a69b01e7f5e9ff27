/** Finds the names of the articles that nobody has worked through yet. */
import type { Article, Problem } from '../model.ts';
import type { FoundCache } from './cache.ts';
import type { Finder } from './finder.ts';
import type { Kept } from './kept.ts';
import type { Progress } from './progress.ts';

/** The articles whose text is new, each text once. */
function newIn(articles: readonly Article[], cache: FoundCache): readonly Article[] {
  const unknown = articles.filter((article) => !cache.has(article));
  return [...new Map(unknown.reverse().map((article) => [cache.keyOf(article), article])).values()].reverse();
}

/** What is found in new articles is kept afterwards. Gives how many these were, and which articles could not be analysed. */
export async function findNew(
  articles: readonly Article[],
  { cache, digests }: Pick<Kept, 'cache' | 'digests'>,
  finder: Finder,
  progress: Progress,
): Promise<{ readonly found: number; readonly problems: readonly Problem[] }> {
  const unknown = newIn(articles, cache);
  const failed = new Map<string, Problem>();
  let done = 0;
  await finder(unknown, (article, finding) => {
    progress('finding', ++done, unknown.length);
    if ('code' in finding) failed.set(cache.keyOf(article), finding);
    else digests.set(cache.set(article, finding.finding), finding.digest);
  });
  cache.tidy();
  digests.flush();
  const problems = articles.flatMap((article) => {
    const problem = failed.get(cache.keyOf(article));
    return problem ? [{ ...problem, where: article.id }] : [];
  });
  return { found: unknown.length, problems };
}
