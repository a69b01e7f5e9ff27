/** Reads what an actor or a link has of statements, whatever a file says; what makes no sense is left out. */
import { list, number, object, pairs, text } from '../base/fields.ts';
import { isEntityId, STATUSES } from '../model.ts';
import type { Related } from './attribute.ts';
import { relationType } from './relation-types.ts';

/** The statements that a list from a file holds; what is of no known type, or of nobody, is left out. */
export function relatedIn(value: unknown): readonly Related[] {
  return list(value).flatMap((one) => readOne(object(one)));
}

function readOne(given: Readonly<Record<string, unknown>>): readonly Related[] {
  const type = relationType(text(given.type));
  const from = text(given.from);
  if (type === undefined || !isEntityId(from)) return [];
  const where = pairs(given.where);
  const [role, first, last] = [text(given.role), text(given.first), text(given.last)];
  const said = number(given.said, 0);
  return [
    {
      type,
      from,
      ...(role !== '' && { role }),
      status: STATUSES.find((status) => status === given.status) ?? 'held',
      statements: number(given.statements, where.length),
      articles: number(given.articles, new Set(where.map(([article]) => article)).size),
      sources: number(given.sources, 1),
      ...(said > 0 && { said }),
      ...(first !== '' && { first }),
      ...(last !== '' && { last }),
      rules: list(given.rules).map(text),
      where,
    },
  ];
}
