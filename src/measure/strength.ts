/** How strong a link is for the picture. */
import { numberOf } from './order.ts';

/**
 * Articles count first, Newman's weight decides between links of equally many: articles − 1 + w/(1+w). One article, however long,
 * never counts as more than one.
 */
export function strength({ articles, weight }: Readonly<Record<string, unknown>>): number {
  const newman = numberOf(weight);
  return Math.max(0, numberOf(articles) - 1) + newman / (1 + newman);
}
