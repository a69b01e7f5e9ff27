/** Whom an article names, in the order of their first mentions. */
import { countUp } from '../../base/count-up.ts';
import type { FullArticle } from '../../graph/article-file.ts';
import type { Actor, Model } from '../model/graph.ts';

/** An actor of an article, with its mentions. */
export interface CastMember {
  readonly actor: Actor;
  /** How often the article names it. */
  readonly mentions: number;
}

/** The actors of the graph that an article marks. */
export function castOf({ marks }: FullArticle, { actor }: Model): readonly CastMember[] {
  const counts = new Map<string, number>();
  for (const { entity } of [...marks].sort((a, b) => a.start - b.start)) countUp(counts, entity);
  return [...counts].flatMap(([key, mentions]) => {
    const member = actor.get(key);
    return member ? [{ actor: member, mentions }] : [];
  });
}
