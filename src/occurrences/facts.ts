/** Facts as columns, and back. */
import { byCodeUnit } from '../base/order.ts';
import { relationRule, relationType } from '../graph/relation-types.ts';
import { type EntityId, STATUSES } from '../model.ts';
import type { ArticleHead, Fact, Facts, Occurrences } from './occurrences.ts';

interface Numbered extends Fact {
  readonly at: number;
}

const none = new Uint32Array();

/** The facts of a corpus in which nothing is stated of anybody: empty columns. */
export const NO_FACTS: Facts = {
  texts: [],
  ...{ type: none, subject: none, object: none, role: none, status: none, rule: none },
  ...{ article: none, sentence: none },
};

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
  const texts = [...new Set(known.flatMap(({ type, role, rule }) => [type, role ?? type, rule]))].sort();
  const textOf = new Map(texts.map((text, i) => [text, i] as const));
  const column = (value: (fact: Numbered) => number) => Uint32Array.from(known, value);
  return {
    texts,
    type: column(({ type }) => textOf.get(type) ?? 0),
    subject: column(({ subject }) => actorOf.get(subject) ?? 0),
    object: column(({ object }) => (object === undefined ? 0 : (actorOf.get(object) ?? -1) + 1)),
    role: column(({ role }) => (role === undefined ? 0 : (textOf.get(role) ?? -1) + 1)),
    status: column(({ status, said }) => 2 * STATUSES.indexOf(status) + (said ? 1 : 0)),
    rule: column(({ rule }) => textOf.get(rule) ?? 0),
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
    byCodeUnit(a.object ?? '', b.object ?? '') ||
    byCodeUnit(a.role ?? '', b.role ?? '')
  );
}

/** A fact by its number, as an object; `undefined` where its type is not known. */
export function factAt(
  { facts, actors, articles }: Pick<Occurrences, 'facts' | 'actors' | 'articles'>,
  fact: number,
): Fact | undefined {
  const { texts, type, subject, object, role, status, rule, article, sentence } = facts;
  const known = relationType(texts[type[fact] ?? 0] ?? '');
  const other = actors[(object[fact] ?? 0) - 1];
  const held = texts[(role[fact] ?? 0) - 1];
  const marks = status[fact] ?? 0;
  return (
    known && {
      type: known,
      subject: actors[subject[fact] ?? 0] ?? 'e:',
      ...(other !== undefined && { object: other }),
      ...(held !== undefined && { role: held }),
      status: STATUSES[marks >> 1] ?? 'held',
      ...(marks % 2 === 1 && { said: true }),
      rule: relationRule(texts[rule[fact] ?? 0] ?? '', known),
      article: articles[article[fact] ?? 0]?.id ?? '',
      sentence: sentence[fact] ?? 0,
    }
  );
}
