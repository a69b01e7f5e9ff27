/** Occurrences of what was found, with what is known of the articles by their ids. */

import { type ArticleInfo, type Collected, collect } from '../../src/collect/collect.ts';
import { tracesOf } from '../../src/collect/traces.ts';
import type { Article, Found, Linked } from '../../src/model.ts';
import type { Fact } from '../../src/occurrences/occurrences.ts';

type Known = ArticleInfo & Partial<Pick<Article, 'text'>>;

export function collected(
  founds: readonly Found[],
  linked: Linked,
  articles: readonly Known[] = [],
  facts: readonly Fact[] = [],
): Collected {
  const known = new Map(articles.map((one) => [one.id, one] as const));
  const infos = founds.map(({ article }): Known => known.get(article) ?? { id: article });
  const traces = founds.map((found, i) => tracesOf(found, infos[i]?.text));
  return collect(infos, traces, linked, facts, (article, sentence) => {
    const { start, end } = founds[article]?.sentences[sentence] ?? { start: 0, end: 0 };
    return (infos[article]?.text ?? '').slice(start, end);
  });
}
