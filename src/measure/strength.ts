/** How strong a link is for the picture. */
import type { LinkAttributes } from '../graph/attributes.ts';

/**
 * Articles count first, Newman's weight decides between links of equally many: articles − 1 + w/(1+w). One article, however long,
 * never counts as more than one.
 */
export function strength({ articles, weight }: Pick<LinkAttributes, 'articles' | 'weight'>): number {
  return Math.max(0, articles - 1) + weight / (1 + weight);
}
