/** The types of statements by their names and in their order; what they mean stands in `relations.ts`, which the page loads when it needs it. */
import { keyed } from '../base/keyed.ts';
import { RELATION_TYPES, type RelationType } from '../model.ts';

/**
 * The type that a text names; `undefined` for another text.
 * @example
 * relationType('party') // 'party'
 * relationType('friend') // undefined
 */
export const relationType = (text: string): RelationType | undefined =>
  RELATION_TYPES.find((type) => type === text);

/** The place of each type in the list, by which they are shown. */
export const RELATION_ORDER: Readonly<Record<RelationType, number>> = keyed(RELATION_TYPES, (type) =>
  RELATION_TYPES.indexOf(type),
);
