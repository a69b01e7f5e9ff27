/** How strong a link is for the picture. */
import type { LinkAttributes } from '../graph/attributes.ts';
import type { Links } from '../graph/network.ts';

/**
 * Articles count first, Newman's weight decides between links of equally many: articles − 1 + w/(1+w). One article, however long,
 * never counts as more than one.
 * @example
 * strength({ articles: 1, weight: 1 }) // 0.5
 * strength({ articles: 3, weight: 1 }) // 2.5
 */
export function strength({ articles, weight }: Pick<LinkAttributes, 'articles' | 'weight'>): number {
  return Math.max(0, articles - 1) + weight / (1 + weight);
}

/** The strength of links by their number. */
export const strengthIn =
  ({ weights: { articles, weight } }: Links): ((link: number) => number) =>
  (link) =>
    strength({ articles: articles[link] ?? 0, weight: weight[link] ?? 0 });
