/** Ranks actors by standing, which their links give them. */
import { countUp } from '../base/count-up.ts';
import { byCodeUnit } from '../base/order.ts';
import { isSupported, standingOf } from './standing.ts';

/** What the rank of an actor depends on, besides its links. */
export interface Ranked {
  readonly key: string;
  readonly articles: number;
  readonly mentions: number;
  readonly row?: string | undefined;
}

/** What counts of a link; without G², only the articles. */
export interface Supporting<A> {
  readonly source: A;
  readonly target: A;
  readonly articles: number;
  readonly g2?: number | null;
}

/** The standing of each actor, the highest first; equal ones by articles, mentions and key. */
export function rankByStanding<A extends Ranked>(
  actors: readonly A[],
  links: Iterable<Supporting<A>>,
): readonly (readonly [actor: A, standing: number])[] {
  const supported = new Map<A, number>();
  for (const { source, target, articles, g2 } of links) {
    if (!isSupported(articles, g2 ?? Number.POSITIVE_INFINITY)) continue;
    for (const end of [source, target]) countUp(supported, end, articles);
  }
  const ranked = actors.map((actor) => [actor, standingOf(actor, supported.get(actor) ?? 0)] as const);
  return ranked.sort(
    ([a, high], [b, low]) =>
      low - high || b.articles - a.articles || b.mentions - a.mentions || byCodeUnit(a.key, b.key),
  );
}
