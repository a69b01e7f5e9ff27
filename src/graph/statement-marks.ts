/** What the sentences of a published article state, each with its places in the text, read with care. */
import { numberOrNull, object, text } from '../base/fields.ts';
import {
  type EntityId,
  isEntityId,
  type RelationType,
  type RuleId,
  type Span,
  STATUSES,
  type Status,
} from '../model.ts';
import type { FullArticle } from './article-file.ts';
import { relationRule, relationType } from './relation-types.ts';

/** A statement with its stretch of the text. */
export interface StatementMark extends Span {
  readonly type: RelationType;
  readonly rule: RuleId<RelationType>;
  /** The actors at its ends; `object` lacks in a statement about one. */
  readonly subject: EntityId;
  readonly object?: EntityId;
  /** Where the names at its ends begin. */
  readonly at: readonly number[];
  readonly role?: string;
  /** Where the role stands, and the word that says how it is held. */
  readonly cue?: Span;
  readonly mark?: Span;
  readonly status: Status;
  readonly said: boolean;
  readonly sentence: number;
}

/** The statements of which the names at the ends are known; what lies outside the text is left out. */
export function statementsIn({
  relations,
  text: body,
  marks,
}: Pick<FullArticle, 'relations' | 'text' | 'marks'>): readonly StatementMark[] {
  const actorAt = new Map(
    marks.flatMap(({ start, entity }) => (isEntityId(entity) ? [[start, entity] as const] : [])),
  );
  const spanIn = (given: unknown): Span | undefined => {
    const { start, end } = object(given);
    const [from, to] = [numberOrNull(start) ?? 0, numberOrNull(end) ?? 0];
    return 0 <= from && from < to && to <= body.length ? { start: from, end: to } : undefined;
  };
  return relations.flatMap((one): readonly StatementMark[] => {
    const given = object(one);
    const [type, span] = [relationType(text(given.type)), spanIn(given)];
    const subject = actorAt.get(numberOrNull(given.from) ?? -1);
    const to = numberOrNull(given.to);
    const other = actorAt.get(to ?? -1);
    if (!type || !span || subject === undefined || subject === other || (to !== null && other === undefined))
      return [];
    const at = [given.from, given.to].filter((start) => typeof start === 'number');
    const [role, cue, mark] = [text(given.role), spanIn(given.cue), spanIn(given.mark)];
    return [
      {
        ...span,
        ...{
          type,
          rule: relationRule(text(given.rule), type),
          subject,
          ...(other !== undefined && { object: other }),
        },
        at,
        ...(role !== '' && { role }),
        ...(cue && { cue }),
        ...(mark && { mark }),
        status: STATUSES.find((status) => status === given.status) ?? 'held',
        said: given.said === true,
        sentence: numberOrNull(given.sentence) ?? -1,
      },
    ];
  });
}
