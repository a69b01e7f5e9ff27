/** Facts as columns, and back. */
import { createColumn } from '../base/column.ts';
import { byCodeUnit } from '../base/order.ts';
import type { EntityId } from '../model.ts';
import type { ArticleHead, Fact, Facts } from './occurrences.ts';

interface Numbered extends Fact {
  readonly at: number;
}

/** The facts of known actors and articles as columns; others are left out. */
export function collectFacts(
  facts: readonly Fact[],
  actors: readonly EntityId[],
  articles: readonly ArticleHead[],
): Facts {
  const actorOf = new Map(actors.map((id, i) => [id, i] as const));
  const articleOf = new Map(articles.map(({ id }, i) => [id, i] as const));
  const known = facts.flatMap((fact): Numbered[] => {
    const at = articleOf.get(fact.article);
    const whole = actorOf.has(fact.subject) && (fact.object === undefined || actorOf.has(fact.object));
    return at === undefined || !whole ? [] : [{ ...fact, at }];
  });
  known.sort(inTextOrder);
  const types = [...new Set(known.map(({ type }) => type))].sort();
  const column = (value: (fact: Numbered) => number) => Uint32Array.from(known, value);
  return {
    types,
    type: column(({ type }) => types.indexOf(type)),
    subject: column(({ subject }) => actorOf.get(subject) ?? 0),
    object: column(({ object }) => (object === undefined ? 0 : (actorOf.get(object) ?? -1) + 1)),
    article: column(({ at }) => at),
    sentence: column(({ sentence }) => sentence),
  };
}

function inTextOrder(a: Numbered, b: Numbered): number {
  return (
    a.at - b.at ||
    a.sentence - b.sentence ||
    byCodeUnit(a.type, b.type) ||
    byCodeUnit(a.subject, b.subject) ||
    byCodeUnit(a.object ?? '', b.object ?? '')
  );
}

/** The facts of which `wanted` says yes, by their numbers, as objects. */
export function factsOf(
  { types, type, subject, object, article, sentence }: Facts,
  actors: readonly EntityId[],
  articles: readonly ArticleHead[],
  wanted: (fact: number) => boolean,
): readonly Fact[] {
  const found = createColumn();
  type.forEach((_, fact) => {
    if (wanted(fact)) found.push(fact);
  });
  return Array.from(found.finish(), (fact) => {
    const other = actors[(object[fact] ?? 0) - 1];
    return {
      type: types[type[fact] ?? 0] ?? '',
      subject: actors[subject[fact] ?? 0] ?? 'e:',
      ...(other !== undefined && { object: other }),
      article: articles[article[fact] ?? 0]?.id ?? '',
      sentence: sentence[fact] ?? 0,
    };
  });
}
