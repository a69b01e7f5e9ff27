/** Takes statements that a reader has declared wrong out of a graph as it is shown, until the next build. */
import { type Json, object, text } from '../../base/fields.ts';
import type { Entry } from '../../corrections/entry.ts';
import type { Related } from '../../graph/attribute.ts';
import { relatedIn } from '../../graph/related.ts';

/** An entry that calls a statement wrong. */
export type WrongEntry = Extract<Entry, { readonly verb: 'wrong' }>;

/** What has attributes: an actor by its key, or a link by both of its ends. */
interface Stating {
  readonly ends: readonly string[];
  readonly attributes: Json;
}

/** @param keys those of the actors that the entry is about @param articles what the graph says of its articles */
export function withoutWrong<S extends Stating>(
  all: readonly S[],
  entry: WrongEntry,
  keys: readonly (string | undefined)[],
  articles: Json,
): readonly S[] {
  const isMeant = ({ ends }: Stating) =>
    ends.length === keys.length && keys.every((key) => key !== undefined && ends.includes(key));
  return all.map((one) => {
    if (!isMeant(one)) return one;
    const relations = relatedIn(one.attributes.relations).flatMap((related) =>
      related.type === entry.relation &&
      related.from === keys[0] &&
      (entry.role === undefined || entry.role === related.role)
        ? elsewhere(related, entry.in, articles)
        : related,
    );
    return { ...one, attributes: { ...one.attributes, relations } };
  });
}

/** What is left of a statement where it is wrong in some articles only. */
function elsewhere(related: Related, scope: string | undefined, articles: Json): readonly Related[] {
  if (scope === undefined) return [];
  const isThere = (id: string) => {
    const { source, url } = object(articles[id]);
    return [id, text(source), text(url)].includes(scope);
  };
  const where = related.where.filter(([article]) => !isThere(article));
  if (where.length === related.where.length) return [related];
  const left = new Set(where.map(([article]) => article)).size;
  return where.length === 0 ? [] : [{ ...related, where, statements: where.length, articles: left }];
}
