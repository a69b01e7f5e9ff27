/** Where a correction holds: in an article, in all articles of a source, or for the one name at a place of an article. */
import type { Reach } from '../link/index.ts';
import type { Article, Span } from '../model.ts';

/** The id or address of an article, the name of a source, or `<id of an article>:<offset>`. */
export type Scope = string;

const PLACE = /^(.+):(\d+)$/su;

type Described = Pick<Article, 'id' | 'source' | 'url'>;

/** How far a correction reaches for a name in an article. */
export function reachAt(scope: Scope | undefined, article: Described, { start, end }: Span): Reach {
  if (scope === undefined) return 'corpus';
  if (isAbout(scope, article)) return 'article';
  const [, id, offset] = PLACE.exec(scope) ?? [];
  return id === article.id && start <= Number(offset) && Number(offset) < end ? 'mention' : 'elsewhere';
}

/** Whether a correction holds for a name in an article. */
export const holdsAt = (scope: Scope | undefined, article: Described, span: Span): boolean =>
  reachAt(scope, article, span) !== 'elsewhere';

/**
 * Whether a scope has the form of one place.
 * @example
 * isPlace('news-17:120') // true
 * isPlace('news-17') // false
 */
export const isPlace = (scope: Scope | undefined): boolean => scope !== undefined && PLACE.test(scope);

const isAbout = (scope: Scope, { id, source, url }: Described): boolean => [id, source, url].includes(scope);

/**
 * The scope of the one name at an offset of an article.
 * @example
 * placeOf('news-17', 120) // 'news-17:120'
 */
export const placeOf = (article: string, offset: number): Scope => `${article}:${offset}`;
