/** Facts, counted: what each actor and each pair has of statements of one type, role and status. */
import { inPairOrder } from '../base/order.ts';
import type { Related } from '../graph/attribute.ts';
import { RELATION_ORDER } from '../graph/relation-types.ts';
import { factsOf } from '../occurrences/facts.ts';
import type { Fact, Occurrences } from '../occurrences/occurrences.ts';
import { FRESH } from '../occurrences/selection.ts';
import type { Counted } from './counted.ts';

/** By the id of the actor, or the key of the link, that they are about. */
export type RelatedBy = ReadonlyMap<string, readonly Related[]>;

/** The key under which a statement stands: an actor, or both ids of a link, the smaller first. */
const keyOf = ({ subject, object }: Fact): string =>
  object === undefined ? subject : inPairOrder(subject, object).join('|');

/** What the selected articles state; a sentence counts where it counts for links, once. The most stated stand first within a type. */
export function relatedBy({ occurrences, selected, state }: Counted): RelatedBy {
  const { facts, actors, articles } = occurrences;
  const placeOf = placeFinder(occurrences);
  const counts = (fact: number): boolean => {
    const article = facts.article[fact] ?? 0;
    return selected[article] === 1 && state[placeOf(article, facts.sentence[fact] ?? 0)] === FRESH;
  };
  const groups = new Map<string, Map<string, Fact[]>>();
  for (const fact of factsOf(facts, actors, articles, counts)) {
    const of = groups.get(keyOf(fact)) ?? new Map<string, Fact[]>();
    groups.set(keyOf(fact), of);
    const kind = [fact.type, fact.subject, fact.role ?? '', fact.status].join('|');
    of.set(kind, [...(of.get(kind) ?? []), fact]);
  }
  const about = aboutArticles(occurrences);
  return new Map(
    [...groups].map(([key, of]) => [key, [...of.values()].map((same) => related(same, about)).sort(inOrder)]),
  );
}

const inOrder = (a: Related, b: Related): number =>
  RELATION_ORDER[a.type] - RELATION_ORDER[b.type] || b.statements - a.statements;

/** Finds the place of a sentence by halving; −1 where it names nobody. */
function placeFinder({ first, sentence }: Occurrences): (article: number, wanted: number) => number {
  return (article, wanted) => {
    let [low, high] = [first[article] ?? 0, (first[article + 1] ?? 0) - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = sentence[middle] ?? 0;
      if (found === wanted) return middle;
      if (found < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

interface AboutArticle {
  readonly original: number;
  readonly source: string;
  readonly date: string | undefined;
}

const aboutArticles = ({ articles, version }: Occurrences): ReadonlyMap<string, AboutArticle> =>
  new Map(
    articles.map(
      ({ id, source = '', date }, i) => [id, { original: version[i] ?? i, source, date }] as const,
    ),
  );

/** Facts that say the same, in the order of their articles. */
function related(same: readonly Fact[], about: ReadonlyMap<string, AboutArticle>): Related {
  const [one] = same;
  if (one === undefined) throw new RangeError('There is no group without facts.');
  const articles = same.flatMap(({ article }) => about.get(article) ?? []);
  const dates = articles.flatMap(({ date }) => date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const said = same.filter((fact) => fact.said).length;
  return {
    type: one.type,
    from: one.subject,
    ...(one.role !== undefined && { role: one.role }),
    status: one.status,
    statements: same.length,
    articles: new Set(articles.map(({ original }) => original)).size,
    sources: new Set(articles.map(({ source }) => source)).size,
    ...(said > 0 && { said }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    rules: [...new Set(same.map(({ rule }) => rule))].sort(),
    where: same.map(({ article, sentence }) => [article, sentence] as const),
  };
}
