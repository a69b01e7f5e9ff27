/** The types of statements by their names and in their order; what they mean stands in `relations.ts`, which the page loads when it needs it. */
import { keyed } from '../base/keyed.ts';
import { isRuleId, RELATION_TYPES, type RelationType, type RuleId } from '../model.ts';

/**
 * The type that a text names; `undefined` for another text.
 * @example
 * relationType('party') // 'party'
 * relationType('friend') // undefined
 */
export const relationType = (text: string): RelationType | undefined =>
  RELATION_TYPES.find((type) => type === text);

/**
 * The rule that a file names for a statement of a type. A text of another form counts as a rule of no language: the statement stands all the same.
 * @example
 * relationRule('de/kin/wife-of', 'kin') // 'de/kin/wife-of'
 * relationRule('', 'kin') // '/kin/'
 */
export const relationRule = (text: string, type: RelationType): RuleId<RelationType> =>
  isRuleId(text, RELATION_TYPES) ? text : `/${type}/${text}`;

/** The place of each type in the list, by which they are shown. */
export const RELATION_ORDER: Readonly<Record<RelationType, number>> = keyed(RELATION_TYPES, (type) =>
  RELATION_TYPES.indexOf(type),
);
