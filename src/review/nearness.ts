/** How near two actors are in the articles: whether they are named together, and with the same others. */
import { oncePer } from '../base/once.ts';
import type { Corpus, SeenActor } from './seen.ts';

/** Answers for two actors, remembered. */
export interface Nearness {
  /** In how many articles both are named. */
  readonly together: number;
  /** The share of the company of the one with less of it that the other one has as well, without those who are everywhere. */
  readonly company: number;
}

/** Who is named in more than this share of all articles is everybody's company. */
const EVERYWHERE = 0.02;
/** Company of fewer tells little: this many are added that are not shared. */
const CAUTION = 2;

/** Tells how near two actors are; what it needs of an actor is looked up once. */
export function nearness(corpus: Corpus): (a: SeenActor, b: SeenActor) => Nearness {
  const most = Math.max(5, EVERYWHERE * corpus.occurrences.articles.length);
  const articles = oncePer((one: SeenActor) => new Set(corpus.articlesOf(one)));
  const company = oncePer(
    (one: SeenActor) =>
      new Set([...corpus.beside(one)].filter((other) => (corpus.at(other)?.articles ?? 0) <= most)),
  );
  return (a, b) => {
    const [fewer, more] = bySize(company(a), company(b));
    return {
      together: common(...bySize(articles(a), articles(b))),
      company: common(fewer, more) / (fewer.size + CAUTION),
    };
  };
}

const bySize = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): [ReadonlySet<T>, ReadonlySet<T>] =>
  a.size <= b.size ? [a, b] : [b, a];

function common<T>(fewer: ReadonlySet<T>, more: ReadonlySet<T>): number {
  let count = 0;
  for (const one of fewer) if (more.has(one)) count += 1;
  return count;
}
